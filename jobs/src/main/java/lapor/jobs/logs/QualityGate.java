package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.quality.RowCounts;

import java.util.List;
import java.util.Map;

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
     * @throws GateFailedException if the share of rejected rows is too large
     * @throws lapor.input.InvalidInputException if no file holds a row: the delivery is late or missing
     */
    void check(List<LogFile> files, Map<String, RowCounts> accounts) {
        RowCounts total = accounts.values().stream().reduce(RowCounts.NONE, RowCounts::plus);
        if (total.read() == 0) {
            Problems problems = new Problems();
            files.forEach(file -> problems.missing(file.name(), "holds no rows"));
            problems.throwIfAny();
        }
        if (total.rejectedShare() > rejectedShare) {
            throw new GateFailedException(
                    "rejected rows: share must be at most %s, but is %.4f (%s); nothing was added to the lake"
                            .formatted(rejectedShare, total.rejectedShare(), total));
        }
    }
}
