package lapor.uncertainty;

import java.util.OptionalInt;

/**
 * One row of {@code leave-one-out.csv}: the rank of one entry if an indicator were left out, the others sharing its
 * weight.
 *
 * @param category empty where the stage has none
 * @param metric of the indicator
 * @param rank as it is
 * @param rankWithout as it would be; absent where too little would be left to rank it, or it would win an earlier
 *     category
 */
public record LeaveOutRow(
        String edition,
        String stage,
        String group,
        String category,
        String agencyId,
        String metric,
        int rank,
        OptionalInt rankWithout) {}
