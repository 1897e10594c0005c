package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;

class TimeReadingTest {
    /** Seconds of 2022-01-05T10:00:00+07:00 since 1970, from {@code date -d 2022-01-05T03:00:00Z +%s}. */
    private static final String SECONDS = "1641351600";

    @ParameterizedTest
    @CsvSource({
        "epoch-seconds, 1641351600",
        "epoch-seconds, 1641351600.0",
        "epoch-seconds, 1.6413516E9",
        "epoch-millis, 1641351600000",
        "iso, 2022-01-05 10:00:00",
        "iso, 2022-01-05T10:00:00+07:00",
        "iso, 2022-01-04T22:00:00-0500",
        "d/M/yyyy HH:mm:ss, 5/1/2022 10:00:00",
        "d MMM yyyy HH.mm, 5 Jan 2022 10.00",
        "dd/MM/yyyy HH:mm XXX, 05/01/2022 12:00 +09:00",
        "dd/MM/yyyy HH:mm VV, 05/01/2022 12:00 Asia/Jayapura"
    })
    void readsTheSameInstantInEveryFormat(String format, String text) {
        assertThat(reading("Asia/Jakarta", format).find(text)).contains(Instant.ofEpochSecond(Long.parseLong(SECONDS)));
    }

    @Test
    void triesTheFormatsInTheirOrder() {
        TimeReading reading = reading("UTC", "epoch-seconds", "epoch-millis", "d/M/yyyy", "M/d/yyyy");
        assertThat(reading.find("1641351600000"))
                .as("too late for seconds")
                .contains(Instant.parse("2022-01-05T03:00:00Z"));
        assertThat(reading.find("2/1/2022")).contains(Instant.parse("2022-01-02T00:00:00Z"));
        assertThat(reading.find("2/13/2022")).contains(Instant.parse("2022-02-13T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1e99", "99999999999999999", "5 Jan 2022", "2022-02-30", "1,5", "0x10", "12/2022"})
    void readsNothingFromWhatNoFormatFits(String text) {
        assertThat(reading("UTC", "epoch-seconds", "iso", "d/M/yyyy").find(text))
                .isEmpty();
    }

    /** Clocks in Budapest went from 02:00 to 03:00 on 26 March 2023, and from 03:00 back to 02:00 on 29 October. */
    @ParameterizedTest
    @CsvSource({
        "2023-03-26T02:30:00, 2023-03-26T01:30:00Z",
        "2023-10-29T02:30:00, 2023-10-29T00:30:00Z",
        "2023-10-29T02:30:00+01:00, 2023-10-29T01:30:00Z",
        "2023-10-29, 2023-10-28T22:00:00Z"
    })
    void movesSkippedTimesOnAndTakesTheFirstOfTwo(String local, Instant instant) {
        assertThat(reading("Europe/Budapest", "iso").find(local)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "d/M", "d/M/yyyy hh:mm", "nonsense", "epoch", "'x'"})
    void refusesPatternsThatStateNoWholeTime(String pattern) {
        assertThatThrownBy(() -> TimeFormat.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TimeReading reading(String zone, String... formats) {
        return new TimeReading(
                ZoneId.of(zone), Arrays.stream(formats).map(TimeFormat::of).toList());
    }
}
