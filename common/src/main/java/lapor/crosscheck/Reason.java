package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.Locale;

/** Why a claim has its verdict. */
public enum Reason {
    /** Inside the 95 % interval of what was measured. */
    INSIDE_INTERVAL(Verdict.SUPPORTED, text("di dalam selang 95 %", "inside the 95 % interval")),
    /** Outside the interval, and no farther than the tolerance. */
    WITHIN_TOLERANCE(Verdict.SUPPORTED, text("dalam toleransi", "within the tolerance")),
    /** Not as the metric is defined, but as another declared definition is. */
    OTHER_DEFINITION(Verdict.SUPPORTED, text("benar menurut definisi lain", "right under another definition")),
    /** Farther off, but so much can be chance among as many claims as were tested. */
    WITHIN_CHANCE(
            Verdict.SUPPORTED,
            text(
                    "di luar selang dan toleransi, tetapi selisihnya masih dapat terjadi karena kebetulan",
                    "outside interval and tolerance, but so large a difference can still be chance")),
    /** Higher than what was measured, beyond chance. */
    ABOVE(
            Verdict.CONTRADICTED,
            text(
                    "lebih tinggi daripada log, di luar selang dan toleransi",
                    "higher than the logs, outside interval and tolerance")),
    /** Lower than what was measured, beyond chance. */
    BELOW(
            Verdict.CONTRADICTED,
            text(
                    "lebih rendah daripada log, di luar selang dan toleransi",
                    "lower than the logs, outside interval and tolerance")),
    UNKNOWN_PERIOD(Verdict.NOT_TESTABLE, text("periode tidak diukur", "the period was not measured")),
    NO_HANDLINGS(Verdict.NOT_TESTABLE, text("tidak ada penanganan dalam periode ini", "no handlings in the period")),
    NOT_AVAILABLE(Verdict.NOT_TESTABLE, text("metrik tidak tersedia dalam log", "the logs do not show this metric")),
    WITHHELD(Verdict.NOT_TESTABLE, text("disembunyikan untuk melindungi pelapor", "withheld to protect reporters")),
    TOO_FEW(Verdict.NOT_TESTABLE, text("terlalu sedikit kasus", "too few cases"));

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

    /** As written in files: {@code other_definition}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
