package lapor.evaluation;

import java.util.Comparator;

/**
 * Which contest, by ids: of a stage, a group and a category, in this order.
 *
 * @param group empty where all groups compete together
 * @param category empty where the stage has none
 */
public record ContestKey(String stage, String group, String category) implements Comparable<ContestKey> {
    private static final Comparator<ContestKey> ORDER = Comparator.comparing(ContestKey::stage)
            .thenComparing(ContestKey::group)
            .thenComparing(ContestKey::category);

    /** Whether what is of the other contest is of this one, too, since it is the same or takes all groups. */
    public boolean covers(ContestKey other) {
        return stage.equals(other.stage)
                && category.equals(other.category)
                && (group.isEmpty() || group.equals(other.group));
    }

    @Override
    public int compareTo(ContestKey other) {
        return ORDER.compare(this, other);
    }
}
