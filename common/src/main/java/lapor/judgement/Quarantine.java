package lapor.judgement;

import lapor.tally.Period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rows of the logs that name an agency and were not understood.
 *
 * @param rows by agency and day
 */
public record Quarantine(List<Rows> rows) {
    /**
     * Some rows.
     *
     * @param day the latest that they tell; absent where one of their times cannot be read
     */
    public record Rows(String agencyId, Optional<LocalDate> day, long count) {}

    /** Those that may belong to handlings of an agency in a period: not from before it. */
    long of(String agencyId, Period period) {
        return rows.stream()
                .filter(row -> row.agencyId().equals(agencyId))
                .filter(row ->
                        row.day().filter(day -> day.isBefore(period.from())).isEmpty())
                .mapToLong(Rows::count)
                .sum();
    }
}
