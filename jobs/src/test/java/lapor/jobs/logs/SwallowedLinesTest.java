package lapor.jobs.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows between two stray quotation marks would be lost in silence, whatever the column and the delimiter. */
class SwallowedLinesTest {
    private static final String HEADER = "complaint_id,type,at,agency_id,channel,title";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"log.csv, 5, 150", "log.csv, 5, 22", "log.csv, 4, 150", "log.tsv, 5, 150", "log.tsv, 4, 22"})
    void refusesAFileWithLinesInACell(String name, int column, int last) {
        List<List<String>> rows = rows();
        rows.get(20).set(column, "\"" + rows.get(20).get(column));
        rows.get(last - 1).set(column, rows.get(last - 1).get(column) + "\"");
        ReadLog read = ReadLog.of(folder, name, written(rows, name.endsWith("tsv") ? "\t" : ","));
        assertThat(read.problem()).startsWith("line 22: a cell that begins here holds " + (last - 20) + " whole lines");
    }

    /** As it is where every cell is quoted and one lost its mark. */
    @Test
    void refusesAFileOfQuotedCellsThatLostAMark() {
        List<List<String>> rows = rows();
        rows.forEach(row -> row.replaceAll(cell -> "\"" + cell + "\""));
        rows.get(20).set(5, "\"Jalan 20");
        ReadLog read = ReadLog.of(folder, "log.csv", written(rows, ","));
        assertThat(read.problem().isEmpty() && read.rejected().isEmpty()).isFalse();
    }

    @Test
    void readsTextsWithLineBreaks() {
        List<List<String>> rows = rows();
        rows.get(20).set(5, "\"Yth. Bapak,\nlampu, jalan, taman, air, dan got\n\nmati; a,b,c,d,e,f\r\nterima kasih\"");
        rows.get(21).set(4, "\"web\nsite\"");
        rows.get(199).set(5, "\"dua\nbaris\"");
        ReadLog read = ReadLog.of(folder, "log.csv", written(rows, ","));
        assertThat(read.problem()).isEmpty();
        assertThat(read.rows()).isEqualTo(200);
        assertThat(read.rejected()).as("a channel may not go over lines").containsExactly("27 id_malformed");
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(new ArrayList<>(List.of(
                    Integer.toString(5000 + i), "SUBMITTED", "2022-01-03T08:00:00", "A1", "web", "Jalan " + i)));
        }
        return rows;
    }

    private static String written(List<List<String>> rows, String delimiter) {
        StringBuilder text = new StringBuilder(HEADER.replace(",", delimiter)).append('\n');
        rows.forEach(row -> text.append(String.join(delimiter, row)).append('\n'));
        return text.toString();
    }
}
