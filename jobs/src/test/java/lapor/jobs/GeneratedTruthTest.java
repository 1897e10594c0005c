package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import lapor.metric.Metrics;
import lapor.metric.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The generator counts what it makes event by event, in plain Java; the pipeline by Spark. Neither knows the other. */
@ExtendWith(SparkExtension.class)
class GeneratedTruthTest {
    /** The truth is written to four decimals. */
    private static final double ROUNDING = 5.1e-5;

    @TempDir
    Path folder;

    @Test
    void nightlyMeasuresTheTruthOfAGeneratedWorld() throws IOException {
        Path world = folder.resolve("world");
        assertThat(Main.run("generate", "--complaints", "1500", "--agencies", "60", "--out", world.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(Main.run("nightly", "--run", world.resolve("run.json").toString()))
                .isEqualTo(ExitCode.DONE);

        Map<List<String>, NamedCsvRecord> measured = rows(world.resolve("out/current/metrics.csv"))
                .collect(Collectors.toMap(GeneratedTruthTest::key, row -> row));
        List<NamedCsvRecord> known = rows(world.resolve("truth.csv"))
                .filter(row -> !row.getField("truth").isEmpty())
                .toList();
        List<NamedCsvRecord> shown = known.stream()
                .filter(row -> !measured.get(key(row)).getField("status").equals("suppressed"))
                // persons are counted to the end of a month, and the truth is that of the night
                .filter(row ->
                        Metrics.find(row.getField("metric")).orElseThrow().subject() != Subject.PERSONS)
                .toList();
        assertThat(shown).hasSizeGreaterThan(100);
        assertThat(shown).allSatisfy(row -> assertThat(
                        Double.parseDouble(measured.get(key(row)).getField("value")))
                .as("%s", row)
                .isCloseTo(Double.parseDouble(row.getField("truth")), within(ROUNDING)));
    }

    private static List<String> key(NamedCsvRecord row) {
        return List.of(row.getField("agency_id"), row.getField("period"), row.getField("metric"));
    }

    private static Stream<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList().stream();
        }
    }
}
