package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.quality.RowCounts;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a delivery must keep to before anything of it enters the lake.
 *
 * @param rejectedShare the largest share of rejected rows, 0-1
 */
public record QualityGate(double rejectedShare) {
    private static final double USUAL_SHARE = 0.05;

    /** What a delivery must keep to when nothing else is said. */
    public static final QualityGate USUAL = new QualityGate(USUAL_SHARE);

    /**
     * Lets a delivery pass or not.
     *
     * @param examples rejected rows, for people; asked for when the delivery does not pass
     * @throws GateFailedException if the share of rejected rows is too large
     * @throws lapor.input.InvalidInputException if no file holds a row: the delivery is late or missing
     */
    void check(List<LogFile> files, RowAccounts accounts, Supplier<String> examples) {
        RowCounts total = accounts.total();
        if (total.read() == 0) {
            Problems problems = new Problems();
            files.forEach(file -> problems.missing(file.name(), "holds no rows"));
            problems.throwIfAny();
        }
        if (total.rejectedShare() > rejectedShare) {
            throw new GateFailedException(
                    "rejected rows: share must be at most %s (thresholds.rejectedShare), but is %s (%s); nothing was added to the lake\n%s"
                            .formatted(rejectedShare, shown(total.rejectedShare()), total, examples.get()));
        }
    }

    private static String shown(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
