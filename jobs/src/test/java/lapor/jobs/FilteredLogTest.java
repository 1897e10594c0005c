package lapor.jobs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.quality.QualityTable;
import lapor.source.RowRule;
import lapor.source.Severity;
import lapor.source.SourceMappingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Rows that a mapping leaves out on purpose are accounted for, and count neither for agencies nor against a delivery.
 */
@ExtendWith(SparkExtension.class)
class FilteredLogTest {
    @Test
    void setsFilteredRowsAside(@TempDir Path folder) {
        String tests = IntStream.range(0, 60)
                .mapToObj("T%d,SUBMITTED,2022-01-05T08:00:00,A1,,Uji Coba,,\n"::formatted)
                .collect(joining());
        String mapping = SourceMappingFile.read("handling-log", folder)
                .text()
                .replace(
                        "\"events\"",
                        "\"filters\": [{\"column\": \"channel\", \"notIn\": [\"uji coba\"]}], \"events\"");
        SmallWorld world = SmallWorld.in(folder)
                .write("own.json", mapping)
                .write(SmallWorld.LOG, SmallWorld.log() + tests)
                .replace("run.json", "\"handling-log\"", "\"own.json\"");
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said()).contains("read 180 = accepted 120 + duplicate 0 + late 0 + rejected 60");
        assertThat(QualityTable.TABLE.read(world.path("out/current")))
                .filteredOn(row -> row.rule() == RowRule.ROW_FILTERED)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.severity()).isEqualTo(Severity.INFO);
                    assertThat(row.rows()).isEqualTo(60);
                    assertThat(row.exampleRef()).isEqualTo("logs/2022-01.csv:122");
                });
        assertThat(Healthy.metrics(folder)).isEqualTo(Healthy.metrics());
    }
}
