package lapor.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What spreadsheets and web pages add to a file must neither stop a run nor become part of a value. */
class HandedInSheetTest {
    private static final List<String> COLUMNS = List.of("agency_id", "score");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency_id,score\n106,58.5\n",
                "agency_id,score,,\n106,58.5,,\n,,,\n\n",
                "\uFEFFagency_id;score\r\n106;58,5\r\n;\r\n",
                "sep=;\nagency_id;score\n106;58.5\n",
                "\"sep=,\"\r\nagency_id,score\r\n106,58.5\r\n",
                "agency_id\tscore\n106\t58,5\n",
                "agency_id\u00A0,\u200Bscore\n106\u00A0,58.5\u202F\n\u00A0,\n",
                "score,agency_id\n+58.50,1\u200B06\n",
            })
    void readsTheSameRow(String text) throws IOException {
        assertThat(read(text)).containsExactly("106 58.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"58.5f", "58d", "0x1p5", "NaN", "Infinity", "1_000", "58,5", "\u0665\u0668"})
    void readsNoNumberThatOnlyAProgramWouldWrite(String score) {
        assertThat(problems("agency_id,score\n106,\"" + score + "\"\n"))
                .containsExactly("scores.csv:2.score: must be a number from 0.0 to 100.0, but is \"" + score + "\"");
    }

    @Test
    void namesAValueInAColumnWithoutAName() {
        assertThat(problems("sep=;\nagency_id;score;\n106;58.5;x\n"))
                .containsExactly("scores.csv:3: has a value in column 3, which has no name");
    }

    @Test
    void readsOneColumnWhateverElseIsWrong() throws IOException {
        Path file = write("wrong,agency_id\n1,106\n2,107\n\"3,108\n");
        assertThat(CsvInput.column(file, "agency_id")).contains("106", "107");
    }

    private List<String> read(String text) throws IOException {
        return CsvInput.read(
                write(text), COLUMNS, List.of(), row -> row.text("agency_id") + " " + row.number("score", 0, 100));
    }

    private List<String> problems(String text) {
        return ProblemLists.of(() -> read(text));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("scores.csv"), text);
    }
}
