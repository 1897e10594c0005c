package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** A closing stamped at noon of its day would come before answers of the same afternoon. */
class DayColumnTest {
    private static final SourceMapping DAYS = MappedRows.mapping(
            "{\"type\": \"SUBMITTED\", \"at\": \"filed\"}, {\"type\": \"CLOSED\", \"at\": \"done\"}",
            "\"zone\": \"Asia/Jakarta\", \"days\": [\"done\"],");

    /** The day is the local one of the source's zone, whatever the offset is that a time is written with. */
    @ParameterizedTest
    @CsvSource({
        "2022-01-03T12:00:00, 2022-01-02T17:00:00Z",
        "2022-01-03T23:59:59, 2022-01-02T17:00:00Z",
        "2022-01-03T16:59:59Z, 2022-01-02T17:00:00Z",
        "2022-01-03T17:00:00Z, 2022-01-03T17:00:00Z",
        "2022-01-03, 2022-01-02T17:00:00Z"
    })
    void aColumnOfDaysKnowsNoTimes(String written, String midnight) {
        assertThat(MappedRows.events(
                        DAYS,
                        Map.of("id", List.of("7"), "filed", List.of("2022-01-03T08:15:00"), "done", List.of(written))))
                .containsExactly("SUBMITTED 2022-01-03T01:15:00Z", "CLOSED " + midnight);
    }
}
