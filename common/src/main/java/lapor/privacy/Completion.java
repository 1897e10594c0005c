package lapor.privacy;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Withholds more as long as an audit finds that something withheld is given away: of the numbers by which it is, the
 * least wanted one each time. It ends where nothing is given away any more, or nothing is left to withhold.
 *
 * @param audit of what would be published
 */
record Completion(Function<Told, Audit> audit) {

    /** What may be published of what was chosen; the same where the audit passes it. */
    Told of(Told chosen) {
        SortedSet<Cell> withdrawn = new TreeSet<>(Cell.ORDER);
        Told told = chosen;
        while (withdrawn.addAll(audit.apply(told).by())) {
            told = new Withdrawal(withdrawn).from(chosen);
        }
        return told;
    }
}
