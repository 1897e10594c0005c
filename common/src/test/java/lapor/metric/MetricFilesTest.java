package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.InvalidInputException;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.TallyFile;
import lapor.tally.TallyRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class MetricFilesTest {
    private static final LocalDate SLICE = LocalDate.parse("2022-03-15");
    private static final TallyRow UNASSIGNED = new TallyRow("", SLICE, Classification.UNKNOWN, Fact.UNASSIGNED, 0, 7);
    private static final TallyRow FIRST =
            new TallyRow("=a,\"b\"", SLICE, Classification.OVERSIGHT, Fact.ANSWERED, 4, 3_000_000_000L);
    private static final TallyRow SECOND =
            new TallyRow("=a,\"b\"", SLICE, Classification.OVERSIGHT, Fact.ANSWERED, 12, 1);

    @TempDir
    private Path folder;

    @Test
    void keepsTalliesSortedAndAlwaysAsTheSameBytes() throws IOException {
        Path file = folder.resolve("tallies.csv.gz");
        TallyFile.of(List.of(SECOND, FIRST, UNASSIGNED)).write(file);
        assertThat(TallyFile.read(file)).containsExactly(UNASSIGNED, FIRST, SECOND);
        Path again = folder.resolve("again.csv.gz");
        TallyFile.of(List.of(UNASSIGNED, SECOND, FIRST)).write(again);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void reportsEveryProblemOfATallyFile() throws IOException {
        Path file = folder.resolve("tallies.csv");
        Files.writeString(
                file,
                """
                agency_id,slice,classification,fact,value,count
                a,March,oversight,answered,1,1
                a,2022-03-01,oversight,answer,1,0
                """);
        assertThatThrownBy(() -> TallyFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(":2.slice")
                .hasMessageContaining(":3.fact")
                .hasMessageContaining(":3.count");
    }

    @Test
    void reportsDamagedGzip() throws IOException {
        Path file = folder.resolve("tallies.csv.gz");
        TallyFile.of(List.of(FIRST)).write(file);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 30));
        assertThatThrownBy(() -> TallyFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("damaged gzip");
    }

    @Test
    void writesMetricsWithTheAgreedColumns() throws IOException {
        Path file = folder.resolve("metrics.csv");
        List<MetricRow> rows = List.of(
                new MetricRow("a", "2022", "completion_rate", Estimate.share(0, 20)),
                new MetricRow("=b", "2022-03", "received", Estimate.absent(Status.SUPPRESSED)));
        MetricTable.TABLE.write(folder, rows);
        assertThat(Files.readString(file))
                .startsWith(
                        """
                        agency_id,period,metric,value,low,high,numerator,denominator,n,status
                        a,2022,completion_rate,0,0,0.16112""")
                .contains(",0,20,20,ok\n")
                .endsWith("'=b,2022-03,received,,,,,,,suppressed\n");
        assertThat(MetricTable.TABLE.read(folder)).isEqualTo(rows);
    }
}
