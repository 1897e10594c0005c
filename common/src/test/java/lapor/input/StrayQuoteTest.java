package lapor.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two stray quotation marks make one cell of all lines between them; a file that lost them must not look whole. */
class StrayQuoteTest {
    private static final List<String> COLUMNS = List.of("agency_id", "name", "type", "group");

    @TempDir
    private Path folder;

    @Test
    void refusesACellThatHoldsLinesOfTheFile() throws IOException {
        List<String> lines = lines();
        lines.set(10, "A10,\"Kota 10,city,ip");
        lines.set(140, "A140,Kota 140\",city,ip");
        assertThat(problems(lines))
                .containsExactly("agencies.csv:11: a cell that begins here holds 131 whole lines of the file: "
                        + "a quotation mark is stray or missing");
    }

    @Test
    void namesTheRowWhereAMarkStandsInsideACell() throws IOException {
        List<String> lines = lines();
        lines.set(10, "A10,\"Kota 10,city,ip");
        lines.set(140, "A140,Kota \"140,city,ip");
        assertThat(problems(lines)).singleElement().asString().startsWith("agencies.csv:11: is not readable as CSV: ");
    }

    @Test
    void refusesTwoNeighboursMadeOneRow() throws IOException {
        List<String> lines = lines();
        lines.set(10, "A10,\"Kota 10,city,ip");
        lines.set(11, "A11,Kota 11\",city,ip");
        assertThat(problems(lines)).singleElement().asString().startsWith("agencies.csv:11: a cell that begins here");
    }

    @Test
    void refusesAHeaderThatGoesOn() throws IOException {
        List<String> lines = lines();
        lines.set(0, "agency_id,name,\"type,group");
        lines.set(5, "A5,Kota 5,city\",ip");
        assertThat(problems(lines)).anyMatch(problem -> problem.contains("quotation mark in the header"));
    }

    @Test
    void readsTextsWithLineBreaksOfTheirOwn() throws IOException {
        List<String> lines = lines();
        lines.set(10, "A10,\"Kota Sepuluh,\nkota lama,\n\nbaru\",city,ip");
        lines.set(11, "\"A11\",\"Kota \"\"Sebelas\"\"\r\n(satu, dua)\",\"city\",\"ip\"");
        assertThat(problems(lines)).isEmpty();
    }

    private List<String> problems(List<String> lines) throws IOException {
        Path file = Files.writeString(folder.resolve("agencies.csv"), String.join("\n", lines) + "\n");
        return ProblemLists.of(() -> CsvInput.read(file, COLUMNS, List.of(), row -> row.text("agency_id")));
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(String.join(",", COLUMNS)));
        for (int i = 1; i <= 200; i++) {
            lines.add("A%d,Kota %d,city,ip".formatted(i, i));
        }
        return lines;
    }
}
