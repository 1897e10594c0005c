package lapor.privacy;

import static java.util.stream.Collectors.toMap;

import lapor.tally.Period;

import java.util.HashMap;
import java.util.Map;

/**
 * How many persons of one kind somebody has in each period.
 *
 * @param adding how parts of a time make the whole
 * @param waiting how many at most are not counted, as {@link Timeline} has it
 * @param most how many there are at most, as everybody knows, of every period that has a cell
 * @param told the numbers that are there
 * @param others how many there are at most in periods that have no cell
 */
record Headcount(
        Adding adding, long waiting, Map<Period, Long> most, Map<Period, Long> told, Map<Period, Long> others) {
    Headcount {
        most = new HashMap<>(most);
        told = new HashMap<>(told);
        others = Map.copyOf(others);
    }

    /** The line of them, of which nothing is told yet. */
    Timeline timeline() {
        return Timeline.of(adding, waiting, most, others);
    }

    /** The line of them, of which just these periods are told. */
    Timeline telling(Iterable<Period> periods) {
        Timeline line = timeline();
        periods.forEach(period -> line.tell(period, of(period)));
        return line;
    }

    /** The number of a period; none where there is no number. */
    long of(Period period) {
        return told.getOrDefault(period, 0L);
    }

    /** The numbers that are not withheld for themselves. */
    Map<Period, Long> atLeast(int few) {
        return told.entrySet().stream()
                .filter(cell -> cell.getValue() >= few)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
