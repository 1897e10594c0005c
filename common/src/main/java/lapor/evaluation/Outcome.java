package lapor.evaluation;

import java.util.List;

/** What a stage says of an entry, and what decided it. */
enum Outcome {
    SHORTLISTED("score"),
    LEFT_OUT("score"),
    /** Equal to others across the edge of the quota: people decide, so nobody of them is chosen. */
    TIED("tie"),
    NOT_ASSESSABLE("not_assessable");

    private final String decidedBy;

    Outcome(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    boolean shortlisted() {
        return this == SHORTLISTED;
    }

    /** As in the column {@code decided_by}. */
    String decidedBy() {
        return decidedBy;
    }

    /** The outcome for one of a ranked group that has so many places. */
    static Outcome of(Ranked ranked, List<Ranked> group, int places) {
        if (ranked.rank().isEmpty()) {
            return NOT_ASSESSABLE;
        }
        int first = ranked.rank().getAsInt();
        long sharing = group.stream()
                .filter(other -> other.rank().equals(ranked.rank()))
                .count();
        if (first + sharing - 1 <= places) {
            return SHORTLISTED;
        }
        return first > places ? LEFT_OUT : TIED;
    }
}
