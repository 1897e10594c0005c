package lapor.source;

import java.util.List;
import java.util.Map;

/** Rows read with a mapping that a test writes down. */
final class MappedRows {
    private MappedRows() {}

    /** A mapping of complaints {@code id} of agencies {@code unit}, with events and whatever else is added. */
    static SourceMapping mapping(String events, String... more) {
        String json =
                """
                {"id": "own", "system": "own", "since": "2000-01-01", "dateFormats": ["iso"], "nulls": ["-"],
                 "fields": {"complaint_id": "id", "agency_id": {"column": "unit", "need": "optional"},
                            "classification": {"column": "kind", "need": "optional", "values": "lapor-classification"},
                            "response": {"column": "answer", "need": "optional"}},
                 %s "events": [%s]}
                """
                        .formatted(String.join("", more), events);
        return new SourceMappingFile("own.json", json).mapping();
    }

    /** What a row says; each column has the values of its array. */
    static RowMapping.Mapped map(SourceMapping mapping, Map<String, List<String>> row) {
        return new RowMapping(mapping, "logs/status-2022-01-05.csv").map(column -> row.getOrDefault(column, List.of()));
    }

    /** Type and time of every event of a row. */
    static List<String> events(SourceMapping mapping, Map<String, List<String>> row) {
        return map(mapping, row).events().stream()
                .map(event -> event.type() + " " + event.at())
                .toList();
    }

    /** Rule, column and shape of a row's rejection. */
    static String rejection(SourceMapping mapping, Map<String, List<String>> row) {
        Rejection rejection = map(mapping, row).rejection().orElseThrow();
        return rejection.rule().code() + " | " + rejection.column() + " | " + rejection.shape();
    }
}
