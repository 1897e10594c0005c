package lapor.jobs.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import lapor.source.SourceMappingFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which one and the same log is laid out as text. */
enum LogLayout {
    COMMAS("log.csv", ",", "\n", ""),
    COMMAS_CRLF("log.csv", ",", "\r\n", ""),
    COMMAS_QUOTED("log.csv", ",", "\n", "\""),
    COMMAS_QUOTED_CRLF("log.csv", ",", "\r\n", "\""),
    SEMICOLONS("log.csv", ";", "\n", ""),
    SEMICOLONS_CRLF("log.csv", ";", "\r\n", ""),
    SEMICOLONS_QUOTED("log.csv", ";", "\n", "\""),
    SEMICOLONS_QUOTED_CRLF("log.csv", ";", "\r\n", "\""),
    TABS("log.tsv", "\t", "\n", ""),
    TABS_CRLF("log.tsv", "\t", "\r\n", ""),
    TABS_QUOTED("log.tsv", "\t", "\n", "\""),
    TABS_QUOTED_CRLF("log.tsv", "\t", "\r\n", "\""),
    JSON_LINES("log.jsonl", "", "\n", ""),
    JSON_LINES_CRLF("log.jsonl", "", "\r\n", ""),
    JSON_ARRAY("log.json", "", ",\n", ""),
    JSON_ARRAY_ON_ONE_LINE("log.json", "", ",", ""),
    JSON_LIST("log.json", "", ",\n", "");

    private static final List<String> COLUMNS =
            List.of("complaint_id", "type", "at", "agency_id", "actor", "channel", "title");
    private static final int ROWS = 24;

    private final String file;
    private final String delimiter;
    private final String lineEnd;
    private final String quote;

    LogLayout(String file, String delimiter, String lineEnd, String quote) {
        this.file = file;
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
        this.quote = quote;
    }

    /** How such a file is named. */
    String file() {
        return file;
    }

    /** The mapping to read it with. */
    SourceMappingFile mapping() {
        SourceMappingFile bundled = SourceMappingFile.read("handling-log", Path.of("."));
        String more = this == JSON_LIST ? "\"rows\": \"result.rows\", " : "";
        more += delimiter.equals(";") ? "\"delimiter\": \";\", " : "";
        return new SourceMappingFile("own", bundled.text().replaceFirst("\\{", "{" + more));
    }

    /** The log. */
    byte[] bytes() {
        return text().getBytes(UTF_8);
    }

    private String text() {
        List<List<String>> rows = rows();
        if (file.contains("json")) {
            String objects = rows.stream().map(LogLayout::object).collect(Collectors.joining(lineEnd));
            return switch (this) {
                case JSON_ARRAY, JSON_ARRAY_ON_ONE_LINE -> "[" + objects + "]\n";
                case JSON_LIST -> "{\"ok\": true, \"result\": {\"rows\": [" + objects + "], \"total\": 24}}";
                default -> objects + lineEnd;
            };
        }
        rows.add(0, COLUMNS);
        return rows.stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining(delimiter)) + lineEnd)
                .collect(Collectors.joining());
    }

    private String cell(String text) {
        String mark = text.contains("\n") || text.contains(delimiter) || text.contains("\"") ? "\"" : quote;
        return mark + text.replace("\"", "\"\"") + mark;
    }

    private static String object(List<String> row) {
        StringBuilder object = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            object.append(object.isEmpty() ? "{" : ",")
                    .append("\"%s\":\"%s\""
                            .formatted(
                                    COLUMNS.get(i),
                                    row.get(i).replace("\"", "\\\"").replace("\n", "\\n")));
        }
        return object + "}";
    }

    /** Two dozen submissions and responses; some titles hold what makes reading hard. */
    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String title = i % 7 == 3 ? "Yth.; \"Bapak\",\nlampu mati" : i % 5 == 1 ? "" : "Jalan é " + i;
            rows.add(List.of(
                    Integer.toString(5000 + i / 2),
                    i % 2 == 0 ? "SUBMITTED" : "RESPONDED",
                    "2022-01-%02dT08:%02d:00".formatted(3 + i % 9, i),
                    "A" + i % 3,
                    i % 2 == 0 ? "reporter" : "liaison",
                    i % 2 == 0 ? "website" : "",
                    title));
        }
        return rows;
    }
}
