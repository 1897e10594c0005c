package lapor.quality;

import java.util.Comparator;
import java.util.List;

/**
 * Something to know of how a file was read, though every row was understood.
 *
 * @param rule what it is
 * @param where the key of the mapping, or the column
 */
public record Caution(QualityRule rule, String where) implements Comparable<Caution> {
    private static final Comparator<Caution> ORDER =
            Comparator.comparing(Caution::rule).thenComparing(Caution::where);

    @Override
    public int compareTo(Caution other) {
        return ORDER.compare(this, other);
    }

    /** In their order, each once. */
    public static List<Caution> sorted(List<Caution> cautions) {
        return cautions.stream().distinct().sorted().toList();
    }
}
