package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source that judges each of its cases itself must be judged alike: on the limit, at midnight, where a case is
 * promised for a day, and whatever offset its times are written with. Each case is an agency of its own, so that its
 * rate is its verdict.
 */
@ExtendWith(SparkExtension.class)
class DueVerdictTest {
    private static final Path CASES = Path.of("src/test/resources/due");
    private static final List<String> SOURCES = List.of("jakarta", "new-york");

    @Test
    void judgesEachCaseAsItsSourceDoes(@TempDir Path folder) throws IOException {
        SmallWorld world = SmallWorld.in(folder).withoutLog();
        for (String source : SOURCES) {
            world.write(source + ".json", Files.readString(CASES.resolve(source + ".json")))
                    .write("cases/" + source + ".csv", Files.readString(CASES.resolve(source + ".csv")));
        }
        world.replace("run.json", "\"agencies\": \"agencies.csv\", ", "")
                .replace(
                        "run.json",
                        "{\"path\": \"logs\", \"source\": \"handling-log\"}",
                        "{\"path\": \"cases/jakarta.csv\", \"source\": \"jakarta.json\"},"
                                + " {\"path\": \"cases/new-york.csv\", \"source\": \"new-york.json\"}");
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(rates(world)).containsExactlyEntriesOf(verdicts());
    }

    private static Map<String, String> verdicts() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        for (String source : SOURCES) {
            for (NamedCsvRecord row : records(CASES.resolve(source + ".csv"))) {
                verdicts.put(row.getField("case"), row.getField("verdict"));
            }
        }
        return verdicts;
    }

    private static Map<String, String> rates(SmallWorld world) throws IOException {
        Map<String, String> rates = new TreeMap<>();
        for (NamedCsvRecord row : records(world.path("out/current/metrics.csv"))) {
            if (row.getField("metric").equals("due_on_time_rate")
                    && row.getField("period").equals("2021")) {
                rates.put(
                        row.getField("agency_id"),
                        switch (row.getField("numerator") + " of " + row.getField("denominator")) {
                            case "1 of 1" -> "ONTIME";
                            case "0 of 1" -> "OVERDUE";
                            case "0 of 0" -> "NONE";
                            default -> row.toString();
                        });
            }
        }
        return rates;
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
