package lapor.edition;

import static lapor.text.LocalText.text;

import lapor.text.Language;
import lapor.text.LocalText;

/** Headings and columns of an edition's page. */
enum PageLabel {
    DRAFT(text("**Rancangan**, bukan edisi yang diumumkan.", "**A draft**, no edition that was announced.")),
    HOW_TO_READ(
            text(
                    "Pada kolom dasar, `kode` adalah sumber dan *nama* adalah asumsi proyek ini; keduanya terdaftar di bawah.",
                    "In the columns of bases, a `code` is a source and a *name* an assumption of this project; both are listed below.")),
    BASIS(text("Dasar", "Basis")),
    REVISION(text("Revisi", "Revision")),
    TIMETABLE(text("Jadwal", "Timetable")),
    STEP(text("Tahapan", "Step")),
    FROM(text("Mulai", "From")),
    TO(text("Sampai", "To")),
    DEADLINE(text("Batas", "Deadline")),
    GROUPS(text("Kelompok", "Groups")),
    GROUP(text("Kelompok", "Group")),
    MEMBERS(text("Peserta", "Members")),
    CONDITIONS(text("Syarat peserta", "Conditions on entering")),
    CONDITION(text("Syarat", "Condition")),
    HOLDS_FOR(text("Berlaku bagi", "Holds for")),
    CRITERIA(text("Kriteria dokumen", "Criteria of the documents")),
    PANEL(text("Penilaian tim evaluasi", "Parts of the panel")),
    CRITERION(text("Kriteria", "Criterion")),
    WEIGHT(text("Bobot", "Weight")),
    EVIDENCE(text("Skor bukti", "Evidence score")),
    WINDOW(text("Jendela bukti", "Evidence window")),
    SPLIT(text("dibagi pada", "split on")),
    EXCLUSIVE(text("(hari terakhir tidak termasuk)", "(last day not included)")),
    NEEDED(text("Bobot bukti yang diperlukan", "Weight of evidence needed")),
    BANDS(text("Dibandingkan dalam pita volume", "Compared inside bands of volume")),
    SHRUNK(text(
            "Poin diperoleh dari nilai yang ditarik ke arah instansi sejenis, makin kuat makin sedikit laporannya",
            "Points are earned by values pulled towards the peers, the more so the fewer complaints they rest on")),
    INDICATOR(text("Indikator", "Indicator")),
    WORST(text("0 poin", "0 points")),
    BEST(text("100 poin", "100 points")),
    UNCERTAINTY(text("Ketidakpastian peringkat", "Uncertainty of ranks")),
    DRAWS(text("Banyaknya undian peringkat", "Draws of the ranks")),
    DRIVER_DRAWS(text("undian bagi pendorongnya", "draws for what drives them")),
    VARIES(text("Yang diundi", "What is drawn")),
    SAMPLING(text("metrik dari sedikit laporan", "metrics of few complaints")),
    EVALUATORS(text("perbedaan antarpenilai", "disagreement of evaluators")),
    WEIGHTS(text("bobot", "weights")),
    NORMALISATION(text("normalisasi poin", "normalisation of points")),
    CONCENTRATION(text("Konsentrasi sebaran Dirichlet bobot", "Concentration of the weights' Dirichlet distribution")),
    MIN_MAX(text("Undian dengan poin terentang dari terendah ke tertinggi", "Draws with points stretched min to max")),
    Z_SCORE(text("dengan skor z", "with z-scores")),
    STAGE(text("Tahap", "Stage")),
    SCORES(text("Skor gabungan", "Combined score")),
    TIES(text("Bila sama, didahulukan yang lebih tinggi", "Where equal, the higher one goes first")),
    THEN(text(", lalu ", ", then ")),
    PLACES(text("Kuota", "Places")),
    CATEGORY(text("Kategori", "Category")),
    ALL_GROUPS(text("semua kelompok bersama", "all groups together")),
    EVERYBODY(text("semua kelompok", "all groups")),
    DOCUMENTS(text("dokumen", "documents")),
    LOGS(text("bukti", "evidence")),
    EXPERTS(text("tim evaluasi", "panel")),
    CLOCK(text("Hari dihitung sejak", "Days are counted from")),
    CATEGORIES(text(
            "Kategori, dalam urutan penetapan pemenangnya; pemenang satu kategori tidak ikut kategori berikutnya",
            "Categories, in the order in which winners are found; who wins one is not in the pool of the next")),
    ALL_CRITERIA(text("semua kriteria", "all criteria")),
    NOTES(text("Catatan", "Notes")),
    ASSUMPTIONS(text("Asumsi", "Assumptions")),
    SOURCES(text("Sumber", "Sources"));

    private final LocalText label;

    PageLabel(LocalText label) {
        this.label = label;
    }

    String in(Language language) {
        return label.in(language);
    }

    static PageLabel of(ScoreSource source) {
        return switch (source) {
            case DOCUMENTS -> DOCUMENTS;
            case EVIDENCE -> LOGS;
            case PANEL -> EXPERTS;
        };
    }

    static PageLabel of(VariedInput input) {
        return switch (input) {
            case SAMPLING -> SAMPLING;
            case EVALUATORS -> EVALUATORS;
            case WEIGHTS -> WEIGHTS;
            case NORMALISATION -> NORMALISATION;
        };
    }
}
