package lapor.uncertainty;

import lapor.evaluation.EntryKey;

import java.util.OptionalInt;

/**
 * One row of {@code leave-one-out.csv}: the rank of one entry if an indicator were left out, the others sharing its
 * weight.
 *
 * @param key of the entry, in the contest of its group
 * @param metric of the indicator
 * @param rank as it is
 * @param rankWithout as it would be; absent where too little would be left to rank it, or it would win an earlier
 *     category
 */
public record LeaveOutRow(String edition, EntryKey key, String metric, int rank, OptionalInt rankWithout) {

    public String stage() {
        return key.contest().stage();
    }

    public String group() {
        return key.contest().group();
    }

    public String category() {
        return key.contest().category();
    }

    public String agencyId() {
        return key.agencyId();
    }
}
