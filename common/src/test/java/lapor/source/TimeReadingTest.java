package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneId;
import java.util.Arrays;

class TimeReadingTest {
    @ParameterizedTest
    @CsvSource({
        "DAYS, d/M/yyyy",
        "DAYS, yyyy-MM-dd;d MMM yyyy",
        "TIMES, d/M/yyyy HH:mm:ss",
        "TIMES, d/M/yyyy;d/M/yyyy HH:mm",
        "TIMES, iso"
    })
    void tellsDaysOnlyWhereNoFormatHasATimeOfDay(TimeDetail expected, String formats) {
        TimeReading reading = new TimeReading(
                ZoneId.of("Asia/Jakarta"),
                Arrays.stream(formats.split(";")).map(TimeReading::format).toList());
        assertThat(reading.detail()).isEqualTo(expected);
    }
}
