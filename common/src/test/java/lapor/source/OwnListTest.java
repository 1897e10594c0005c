package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A status that happens to be called like an event must not become one: the mapping's list is the whole list. */
class OwnListTest {
    private static RowMapping.Mapped map(String more, String status) {
        SourceMapping mapping = new SourceMappingFile(
                        "m",
                        """
                        { "id": "m", "system": "s", "fields": {"complaint_id": "id"},
                          "events": [ {"type": {"column": "status", "values": {"Masuk": "SUBMITTED"}%s}, "at": "at"} ] }
                        """
                                .formatted(more))
                .mapping();
        Map<String, String> row = Map.of("id", "1", "status", status, "at", "2022-01-03");
        return new RowMapping(mapping, "log.csv").map(column -> List.of(row.getOrDefault(column, "")));
    }

    @Test
    void takesItsOwnListForTheWholeList() {
        assertThat(map("", "masuk").events()).hasSize(1);
        assertThat(map("", "VERIFIED").rejection()).map(Rejection::rule).contains(RowRule.VALUE_UNLISTED);
        assertThat(map("", "other").rejection()).map(Rejection::rule).contains(RowRule.TYPE_UNKNOWN);
    }

    @Test
    void takesAgreedNamesWhereTheMappingSaysSo() {
        assertThat(map(", \"others\": \"as_written\"", "VERIFIED").events()).hasSize(1);
    }
}
