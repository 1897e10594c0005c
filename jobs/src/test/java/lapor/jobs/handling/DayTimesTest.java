package lapor.jobs.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What is known to the day only would come before everything else of its day. */
class DayTimesTest {
    private static final DayTimes JAKARTA = new DayTimes(ZoneId.of("Asia/Jakarta"));

    @ParameterizedTest
    @CsvSource({
        // a day and a time of the same day
        "2022-01-03T00:00:00+07:00, 2022-01-03T08:15:00+07:00, false",
        "2022-01-03T08:15:00+07:00, 2022-01-03T00:00:00+07:00, false",
        // of days beside each other
        "2022-01-03T00:00:00+07:00, 2022-01-04T00:00:01+07:00, true",
        "2022-01-02T23:59:59+07:00, 2022-01-03T00:00:00+07:00, true",
        "2022-01-04T08:15:00+07:00, 2022-01-03T00:00:00+07:00, false",
        // two times
        "2022-01-03T08:14:59+07:00, 2022-01-03T08:15:00+07:00, true",
        "2022-01-03T08:15:00+07:00, 2022-01-03T08:15:00+07:00, false",
        // a midnight of another zone is a time
        "2022-01-03T00:00:00+09:00, 2022-01-03T08:15:00+09:00, true"
    })
    void comparesByDayWhereOneIsKnownToTheDay(String one, String other, boolean before) {
        assertThat(JAKARTA.isBefore(at(one), at(other))).isEqualTo(before);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
