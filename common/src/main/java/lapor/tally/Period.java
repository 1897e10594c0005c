package lapor.tally;

import java.time.LocalDate;

/**
 * A period that is measured.
 *
 * @param id such as {@code 2022-03}, {@code 2022-Q1}, {@code 2022}, {@code edition-2022}
 * @param from first day
 * @param to day after the last
 */
public record Period(String id, LocalDate from, LocalDate to) {
    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("period " + id + " ends on " + to + " before it begins on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
