package lapor.jobs.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What spreadsheets and exports add to a log must neither stop a night nor become rows. */
class OddTextTest {
    private static final String HEADER = "complaint_id,type,at,agency_id";
    private static final String ROW = "1,SUBMITTED,2022-01-03T08:00:00,A1";

    @TempDir
    private Path folder;

    @Test
    void leavesOutColumnsWithoutANameAndCountsRowsWithoutAValue() {
        ReadLog read = ReadLog.of(folder, "log.csv", HEADER + ",,,\n" + ROW + ",,,\n,,,,,,\n\u00A0,,\n");
        assertThat(read.problem()).isEmpty();
        assertThat(read.events()).hasSize(1);
        assertThat(read.rejected()).containsExactly("3 row_empty", "4 row_empty");
    }

    @Test
    void readsTheDelimiterThatTheFirstLineNames() {
        ReadLog read =
                ReadLog.of(folder, "log.csv", ("sep=;\r\n" + HEADER + "\r\n" + ROW + "\r\nx\r\n").replace(',', ';'));
        assertThat(read.events()).hasSize(1);
        assertThat(read.rejected()).as("with the line of the file").containsExactly("4 row_malformed");
    }

    @ParameterizedTest
    @CsvSource({"2.02106E+12", "'2,02106E+12'", "5000.0", "#REF!", "nan", "NULL", "1E+05"})
    void tellsDamagedIdsFromGoodOnes(String id) {
        String text = HEADER + "\n" + ROW.replaceFirst("1", "\"" + id + "\"") + "\n";
        ReadLog read = ReadLog.of(folder, "log.csv", text.getBytes(StandardCharsets.UTF_8), "handling-log");
        assertThat(read.rejected()).allMatch(row -> row.startsWith("2 id_damaged") || id.equals("NULL"));
        assertThat(read.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5000", "0005000", "12E5", "A-1.0", "1.5", "7e+b", "#12", "nana"})
    void leavesOddButGoodIds(String id) {
        assertThat(ReadLog.of(folder, "log.csv", HEADER + "\n" + ROW.replaceFirst("1", id) + "\n")
                        .events())
                .hasSize(1);
    }
}
