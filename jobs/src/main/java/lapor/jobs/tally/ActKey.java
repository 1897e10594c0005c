package lapor.jobs.tally;

import lapor.tally.Fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What a person did with a handling, and in which month, as one number.
 *
 * @param value of the fact: a rating, or 0
 * @param month number of months since January 1970
 */
record ActKey(Fact fact, int value, int month) {
    private static final int VALUES = 8;

    /** By the month of an instant, where the run is. */
    static ActKey of(Fact fact, int value, Instant done, ZoneId zone) {
        return new ActKey(fact, value, (int)
                ChronoUnit.MONTHS.between(LocalDate.EPOCH, done.atZone(zone).toLocalDate()));
    }

    long packed() {
        return new FactKey(fact, 0, month * VALUES + value).packed();
    }

    static ActKey of(long packed) {
        FactKey key = FactKey.of(packed);
        return new ActKey(key.fact(), key.value() % VALUES, key.value() / VALUES);
    }

    LocalDate firstDay() {
        return LocalDate.EPOCH.plusMonths(month);
    }
}
