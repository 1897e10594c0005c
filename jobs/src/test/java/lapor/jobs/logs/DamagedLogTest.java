package lapor.jobs.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.input.InputFile;
import lapor.input.Problems;
import lapor.source.SourceMappingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * However a file was damaged, reading it ends: with every row accounted for, or with one reason why it cannot be read.
 */
class DamagedLogTest {
    private static final int FILES = 2_000;
    private static final int ROWS = 30;
    private static final Configuration HADOOP = new Configuration();

    private record Reading(long events, long rejected, List<Row> ends) {}

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void accountsForEveryRowOrSaysWhyItCannot(@TempDir Path folder) throws IOException {
        byte[] csv = sample();
        byte[] json = jsonLines(csv);
        int understood = 0;
        int refused = 0;
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            boolean asJson = random.nextInt(3) == 0;
            byte[] log = asJson ? json : csv;
            for (int harm = random.nextInt(3); harm >= 0; harm--) {
                Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
                log = damage.to(log, random);
            }
            LogFile file = file(folder, (asJson ? ".jsonl" : ".csv") + (random.nextInt(4) == 0 ? ".gz" : ""), log);
            Reading reading = read(file);
            String which = "seed " + seed + ": " + reading.ends();
            assertThat(reading.ends()).as(which).hasSize(1);
            Row end = reading.ends().get(0);
            if (end.getInt(0) == StagedRows.END_OF_FILE) {
                assertThat(end.getLong(3)).as(which).isEqualTo(reading.events() + reading.rejected());
                understood++;
            } else {
                assertThat(end.<String>getAs(21))
                        .as(which)
                        .doesNotContain("Exception", "null")
                        .hasSizeBetween(10, 200);
                refused++;
            }
            LogHeaders.check(file, file.mapping().mapping(), new Problems());
        }
        assertThat(understood).as("files read to their end").isGreaterThan(FILES / 4);
        assertThat(refused).as("files refused").isGreaterThan(FILES / 10);
    }

    @Test
    void refusesAnyCutOffParquetFile(@TempDir Path folder) throws IOException {
        LogFile file = file(folder, ".parquet", sample());
        Reading reading = read(file);
        assertThat(reading.ends().get(0).<String>getAs(21))
                .isEqualTo("is not a Parquet file, or was cut off: its end mark PAR1 is missing");
    }

    private static Reading read(LogFile file) {
        FileReading rows = new FileReading(file, 0, ReporterKey.of("key"), HADOOP);
        long events = 0;
        long rejected = 0;
        List<Row> ends = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            switch (row.getInt(0)) {
                case StagedRows.EVENT -> events++;
                case StagedRows.REJECTED -> rejected++;
                default -> ends.add(row);
            }
        }
        return new Reading(events, rejected, ends);
    }

    private static LogFile file(Path folder, String ending, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("log" + ending), bytes);
        SourceMappingFile mapping = SourceMappingFile.read("handling-log", folder);
        return new LogFile(
                file.getFileName().toString(), "file:" + file, "id", "checksum", mapping.name(), mapping.text());
    }

    private static byte[] sample() {
        String log = InputFile.read(Path.of("../data-samples/logs/2021-01.csv.gz"));
        return log.lines().limit(ROWS).collect(joining("\n", "", "\n")).getBytes(UTF_8);
    }

    private static byte[] jsonLines(byte[] csv) throws JsonProcessingException {
        List<String> lines = new String(csv, UTF_8).lines().toList();
        String[] columns = lines.get(0).split(",");
        StringBuilder json = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            json.append(new JsonMapper().writeValueAsString(row)).append('\n');
        }
        return json.toString().getBytes(UTF_8);
    }
}
