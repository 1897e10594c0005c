package lapor.privacy;

import lapor.tally.Period;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** By which of the numbers that are told one is given away that is not. */
final class Derivation {
    private Derivation() {}

    /**
     * The least wanted number of those that are enough to give it away: all that are told, less those that it is given
     * away without, the least wanted first. Absent where it is given away without any.
     *
     * @param told periods of the numbers
     * @param givesAway whether some of them give it away
     */
    static Optional<Period> leastWanted(Collection<Period> told, Predicate<Set<Period>> givesAway) {
        Set<Period> enough = new HashSet<>(told);
        for (Period period : told.stream().sorted(Choice.WANTED.reversed()).toList()) {
            enough.remove(period);
            if (!givesAway.test(enough)) {
                enough.add(period);
            }
        }
        return enough.stream().max(Choice.WANTED);
    }
}
