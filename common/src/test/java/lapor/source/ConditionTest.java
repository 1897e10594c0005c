package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ConditionTest {
    private static final String CLOSED = "{\"type\": \"CLOSED\", \"at\": \"at\", \"when\": %s}";
    private static final String FILED = "{\"type\": \"SUBMITTED\", \"at\": \"filed\"}, ";

    @Test
    void makesAnEventOnlyWhereTheRowSaysSo() {
        SourceMapping mapping =
                MappedRows.mapping(FILED + CLOSED.formatted("{\"column\": \"status\", \"in\": [\"Selesai\"]}"));
        assertThat(closed(mapping, "SELESAI\u00A0")).isTrue();
        assertThat(closed(mapping, "Dalam Proses")).isFalse();
        assertThat(closed(mapping)).as("without a status").isFalse();
    }

    @Test
    void takesTheAbsentForNotListed() {
        SourceMapping mapping =
                MappedRows.mapping(FILED + CLOSED.formatted("{\"column\": \"status\", \"notIn\": [\"Dalam Proses\"]}"));
        assertThat(closed(mapping, "dalam proses")).isFalse();
        assertThat(closed(mapping)).isTrue();
    }

    @Test
    void needsEveryConditionOfAList() {
        SourceMapping mapping = MappedRows.mapping(FILED
                + CLOSED.formatted(
                        "[{\"column\": \"status\", \"present\": true}, {\"column\": \"void\", \"present\": false}]"));
        assertThat(closed(mapping, "any")).isTrue();
        assertThat(closed(mapping)).isFalse();
    }

    @Test
    void setsFilteredRowsAsideWithoutBlame() {
        SourceMapping mapping = MappedRows.mapping(
                "{\"type\": \"SUBMITTED\", \"at\": \"filed\"}",
                "\"filters\": [{\"column\": \"test\", \"notIn\": [\"ya\"]}],");
        assertThat(MappedRows.rejection(mapping, Map.of("id", List.of("7"), "test", List.of("Ya"))))
                .isEqualTo("row_filtered | test | Aa");
        assertThat(RowRule.ROW_FILTERED.severity()).isEqualTo(Severity.INFO);
        assertThat(mapping.requiredColumns()).contains("test");
    }

    private static boolean closed(SourceMapping mapping, String... status) {
        return MappedRows.events(
                        mapping,
                        Map.of(
                                "id", List.of("7"),
                                "filed", List.of("2022-01-04"),
                                "at", List.of("2022-01-05"),
                                "status", List.of(status)))
                .stream()
                .anyMatch(event -> event.startsWith("CLOSED"));
    }
}
