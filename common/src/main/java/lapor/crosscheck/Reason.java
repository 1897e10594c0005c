package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.text.Coded;
import lapor.text.LocalText;

/** Why a claim has its verdict. */
public enum Reason implements Coded {
    /** Inside the 95 % interval of what was measured. */
    INSIDE_INTERVAL(Verdict.SUPPORTED, text("di dalam selang 95 %", "inside the 95% interval")),
    /** Outside the interval, and no farther than the tolerance. */
    WITHIN_TOLERANCE(Verdict.SUPPORTED, text("dalam toleransi", "within the tolerance")),
    /** Not as the metric is defined, but as another declared definition is. */
    OTHER_DEFINITION(Verdict.SUPPORTED, text("benar menurut definisi lain", "right under another definition")),
    /** Higher than what was measured, but so much can be chance among as many claims as were tested. */
    ABOVE_PERHAPS_BY_CHANCE(
            Verdict.CONTRADICTED,
            text(
                    "lebih tinggi daripada log, di luar selang dan toleransi; di antara sekian banyak klaim selisih"
                            + " sebesar itu masih dapat terjadi karena kebetulan",
                    "higher than the logs, outside interval and tolerance; among so many claims such a difference can"
                            + " still be chance")),
    /** Lower, likewise. */
    BELOW_PERHAPS_BY_CHANCE(
            Verdict.CONTRADICTED,
            text(
                    "lebih rendah daripada log, di luar selang dan toleransi; di antara sekian banyak klaim selisih"
                            + " sebesar itu masih dapat terjadi karena kebetulan",
                    "lower than the logs, outside interval and tolerance; among so many claims such a difference can"
                            + " still be chance")),
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

    /** Whether it is a contradiction that chance among many claims does not explain (kokoh). */
    public boolean isFirm() {
        return this == ABOVE || this == BELOW;
    }

    /** The same contradiction, where chance among many claims can explain it. */
    Reason perhapsByChance() {
        return this == ABOVE ? ABOVE_PERHAPS_BY_CHANCE : BELOW_PERHAPS_BY_CHANCE;
    }

    /** For people to read. */
    public LocalText words() {
        return words;
    }
}
