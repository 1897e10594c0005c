package lapor.evaluation;

import java.util.Comparator;

/** Which entry in which contest, by contest and agency id. */
public record EntryKey(ContestKey contest, String agencyId) implements Comparable<EntryKey> {
    private static final Comparator<EntryKey> ORDER =
            Comparator.comparing(EntryKey::contest).thenComparing(EntryKey::agencyId);

    @Override
    public int compareTo(EntryKey other) {
        return ORDER.compare(this, other);
    }
}
