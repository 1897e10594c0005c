package lapor.report.site;

import static lapor.text.LocalText.text;

import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.text.LocalText;

import java.util.Arrays;

/** What the settings of a run are called. */
public enum SettingName {
    AS_OF("asOf", text("keadaan per", "as of")),
    AGENCIES("agencies", text("daftar instansi", "list of agencies")),
    BANDS("bands", text("kelompok volume sejawat", "bands of volume of peers")),
    CALENDAR("calendar", text("kalender kerja", "working calendar")),
    CLAIMS("claims", text("klaim penilaian mandiri", "claims of the self-assessments")),
    CLOCK("clock", text("awal hitungan hari", "start of counting days")),
    CONDUCT("conduct", text("ambang tanda perilaku", "thresholds of signs of conduct")),
    DECISIONS("decisions", text("keputusan tim", "decisions by people")),
    DOCUMENTS("documents", text("nilai dokumen", "scores of documents")),
    EDITION("edition", text("edisi (bobot, kriteria, kuota)", "edition (weights, criteria, quotas)")),
    ENTRIES("entries", text("daftar peserta", "entries")),
    EVALUATORS("evaluators", text("asal penilai", "affiliations of evaluators")),
    FINDINGS_REVIEWED("findingsReviewed", text("temuan yang ditinjau", "findings reviewed")),
    FOLDED("folded", text("instansi yang digabung", "agencies folded into others")),
    LANGUAGES("languages", text("bahasa laporan", "languages of the report")),
    MEASURED("measured", text("periode terukur", "periods measured")),
    PANEL("panel", text("nilai panel", "scores of the panel")),
    PERIODS("periods", text("periode yang dinyatakan", "declared periods")),
    REGIONS("regions", text("daftar wilayah", "list of regions")),
    REVISION("revision", text("revisi edisi", "revision of the edition")),
    RULES("rules", text("batas waktu dan ambang", "limits and thresholds")),
    SEED("seed", text("benih bilangan acak", "seed of random numbers")),
    SUCCESSION("succession", text("cara penggantian instansi", "how succession is treated")),
    THRESHOLDS("thresholds", text("batas mutu data", "thresholds of data quality")),
    WORK_TIME("workTime", text("jam kerja", "working time")),
    ZONE("zone", text("zona waktu", "time zone"));

    private final String key;
    private final LocalText label;

    SettingName(String key, LocalText label) {
        this.key = key;
        this.label = label;
    }

    /** In words; a setting that is not known here goes by its key. */
    public static String of(String key, Wording wording) {
        return Arrays.stream(values())
                .filter(name -> name.key.equals(key))
                .findFirst()
                .map(name -> wording.of(name.label))
                .orElseGet(() -> PlainText.of(key));
    }
}
