package lapor.run;

import static lapor.text.MarkdownTable.code;

import lapor.agency.AgencyColumn;
import lapor.text.MarkdownTable;

import java.util.Arrays;
import java.util.List;

/** Every key of run files and every column of the list of agencies as Markdown, as far as their readers know them. */
public final class RunReference {
    private RunReference() {}

    /** The section of {@code RUNS.md}. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("## Every key of a run file, and the list of agencies\n");
        for (RunKey.Part part : RunKey.Part.values()) {
            MarkdownTable.append(
                    page,
                    part.title(),
                    List.of("key", "means", "example", "left out"),
                    Arrays.stream(RunKey.values())
                            .filter(key -> key.part() == part)
                            .map(key ->
                                    List.of(code(key.key()), key.meaning(), code(key.example()), code(key.usual()))));
        }
        MarkdownTable.append(
                page,
                "The list of agencies (`agencies`)",
                List.of("column", "means", "needed", "example"),
                Arrays.stream(AgencyColumn.values())
                        .map(column -> List.of(
                                code(column.code()),
                                column.meaning(),
                                column.need().words(),
                                code(column.example()))));
        page.append(
                        "\nA CSV file in UTF-8 with a header, columns in any order; a column that is not above is an error.")
                .append(
                        " `lapor sources agencies\nFILE --source MAPPING > agencies.csv` writes one with the agencies that a")
                .append(" log names, each with its id for a name and without\na type.\n");
        return page.toString();
    }
}
