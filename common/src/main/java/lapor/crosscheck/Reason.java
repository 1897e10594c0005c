package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.text.Coded;
import lapor.text.LocalText;

/** Why a claim has its verdict. */
public enum Reason implements Coded {
    /** Numerator and denominator are declared, and are those of the logs. */
    SAME_COUNTS(Verdict.SUPPORTED, text("pembilang dan penyebut sama dengan log", "same counts as in the logs")),
    /** As far from what was counted as rounding explains. */
    WITHIN_TOLERANCE(Verdict.SUPPORTED, text("dalam toleransi pembulatan", "within the tolerance of rounding")),
    /** Right as of an earlier day after the end of the period. */
    ANOTHER_DAY(Verdict.SUPPORTED, text("benar per hari lain", "right as of another day")),
    /**
     * Not as counted, but open cases could still make it so, or persons not counted yet or quarantined rows could have.
     */
    LEFT_OPEN(
            Verdict.SUPPORTED,
            text(
                    "dalam batas yang dibiarkan terbuka oleh laporan yang belum selesai, orang yang belum dihitung dan baris"
                            + " karantina",
                    "within what open complaints, persons not counted yet and quarantined rows leave open")),
    /** Not as the metric is defined, but as another declared definition is. */
    OTHER_DEFINITION(Verdict.SUPPORTED, text("benar menurut definisi lain", "right under another definition")),
    /** Higher than what was counted, whenever after the end of the period. */
    ABOVE(Verdict.CONTRADICTED, text("lebih tinggi daripada log", "higher than the logs")),
    /** Lower, likewise. */
    BELOW(Verdict.CONTRADICTED, text("lebih rendah daripada log", "lower than the logs")),
    /** The value is right, but neither the counts that it is said to come from, nor other definitions' are. */
    OTHER_COUNTS(
            Verdict.CONTRADICTED,
            text(
                    "nilainya cocok, tetapi pembilang atau penyebutnya bukan yang ada di log",
                    "the value is right, but its numerator or denominator is not that of the logs")),
    UNKNOWN_PERIOD(Verdict.NOT_TESTABLE, text("periode tidak diukur", "the period was not measured")),
    NO_HANDLINGS(Verdict.NOT_TESTABLE, text("tidak ada penanganan dalam periode ini", "no handlings in the period")),
    NO_CASES(Verdict.NOT_TESTABLE, text("tidak ada kasus untuk metrik ini", "no cases of this metric")),
    NOT_AVAILABLE(Verdict.NOT_TESTABLE, text("metrik tidak tersedia dalam log", "the logs do not show this metric")),
    WITHHELD(Verdict.NOT_TESTABLE, text("disembunyikan untuk melindungi pelapor", "withheld to protect reporters")),
    /** Said to be as of an instant that the run knows nothing of yet. */
    AFTER_THE_RUN(
            Verdict.NOT_TESTABLE,
            text("dinyatakan per saat setelah data ini", "said to be as of an instant after these data")),
    /** Not right as of the run, and the days before were not counted for it. */
    NOT_COUNTED_THEN(
            Verdict.NOT_TESTABLE,
            text(
                    "hari-hari sebelumnya belum dihitung untuk klaim ini; jalankan measure",
                    "the days before were not counted for this claim; run measure")),
    /** Not right as counted, but nights are missing that could have told otherwise. */
    MISSING_NIGHTS(
            Verdict.NOT_TESTABLE, text("ada malam yang datanya tidak diterima", "the data of some nights are missing")),
    /** Not right as counted, but rows were not understood, and nobody can say how much they would change. */
    QUARANTINED_ROWS(
            Verdict.NOT_TESTABLE,
            text(
                    "baris karantina dapat mengubahnya, entah seberapa jauh",
                    "quarantined rows could change it, nobody knows how far"));

    private final Verdict verdict;
    private final LocalText words;

    Reason(Verdict verdict, LocalText words) {
        this.verdict = verdict;
        this.words = words;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** For people to read. */
    public LocalText words() {
        return words;
    }
}
