package lapor.jobs.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.generate.LogLine;
import lapor.input.Problems;
import lapor.jobs.generate.ParquetFormat;
import lapor.source.SourceMappingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The same as {@link DamagedLogTest} for Parquet files and for exports of one row per complaint. */
class DamagedExportTest {
    private static final int FILES = 400;
    private static final Configuration HADOOP = new Configuration();

    private record Reading(List<String> events, long rows, List<Row> ends, boolean lacksColumns) {}

    /** A flipped bit that no decoder notices would be another complaint, another agency or another time. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void readsADamagedParquetFileAsItWasOrNotAtAll(@TempDir Path folder) throws IOException {
        byte[] whole = parquet(folder);
        List<String> said = read(folder, ".parquet", whole, "handling-log").events();
        assertThat(said).hasSize(120);
        int refused = 0;
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            Damage damage = random.nextInt(4) == 0 ? Damage.CUT_OFF : Damage.FLIPPED_BYTES;
            Reading reading = read(folder, ".parquet", damage.to(whole, random), "handling-log");
            String which = "seed " + seed + ": " + reading.ends();
            assertThat(reading.ends()).as(which).hasSize(1);
            Row end = reading.ends().get(0);
            if (end.getInt(0) == StagedRows.END_OF_FILE) {
                assertThat(reading.lacksColumns() || reading.events().equals(said))
                        .as(which)
                        .isTrue();
            } else {
                refused++;
                assertThat(end.<String>getAs(21)).as(which).doesNotContain("Exception", "null", folder.toString());
            }
        }
        assertThat(refused).as("files refused").isGreaterThan(FILES / 2);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void accountsForEveryRowOfADamagedExport(@TempDir Path folder) throws IOException {
        StringBuilder export = new StringBuilder("id,DisposisiInstansiID,TanggalLaporanMasuk,TanggalDisposisi,"
                + "TanggalLaporanDitutup,TanggalLaporanAktivitasTerakhir\n");
        for (int id = 1; id <= 30; id++) {
            export.append("%d,416,%d/1/2015 10:27:00,%d/1/2015 10:30:00,25/2/2015 01:00:00,11/2/2015 10:56:00\n"
                    .formatted(id, 1 + id % 15, 16 + id % 15));
        }
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            byte[] log = export.toString().getBytes(UTF_8);
            for (int harm = random.nextInt(3); harm >= 0; harm--) {
                log = Damage.values()[random.nextInt(Damage.values().length)].to(log, random);
            }
            Reading reading = read(folder, ".csv", log, "lapor-export");
            assertThat(reading.ends()).as("seed " + seed).hasSize(1);
            Row end = reading.ends().get(0);
            if (end.getInt(0) == StagedRows.END_OF_FILE) {
                assertThat(end.getLong(3)).as("seed " + seed).isEqualTo(reading.rows());
            }
        }
    }

    private static Reading read(Path folder, String ending, byte[] bytes, String mapping) throws IOException {
        Path path = Files.write(folder.resolve("log" + ending), bytes);
        SourceMappingFile source = SourceMappingFile.read(mapping, folder);
        LogFile file = new LogFile("log" + ending, "file:" + path, "id", "checksum", source.name(), source.text());
        FileReading staged = new FileReading(file, 0, ReporterKey.of("key"), HADOOP);
        List<String> events = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        List<Row> ends = new ArrayList<>();
        while (staged.hasNext()) {
            Row row = staged.next();
            if (row.getInt(0) == StagedRows.EVENT || row.getInt(0) == StagedRows.REJECTED) {
                lines.add(row.getLong(3));
                events.add(row.toString());
            } else {
                ends.add(row);
            }
        }
        Problems problems = new Problems();
        LogHeaders.check(file, source.mapping(), problems);
        return new Reading(events, lines.stream().distinct().count(), ends, problems.size() > 0);
    }

    private static byte[] parquet(Path folder) throws IOException {
        try (var lines = new ParquetFormat().open(folder, YearMonth.of(2022, 1))) {
            for (int id = 1; id <= 60; id++) {
                lines.write(line(id, "SUBMITTED", "2022-01-03T08:%02d:00".formatted(id % 60), ""));
                lines.write(line(id, "DISPOSED", "2022-01-04T08:%02d:00".formatted(id % 60), "A" + id % 7));
            }
        }
        return Files.readAllBytes(folder.resolve("2022-01.parquet"));
    }

    private static LogLine line(int id, String type, String at, String agency) {
        List<String> cells = new ArrayList<>(Collections.nCopies(LogLine.COLUMNS.size(), ""));
        cells.set(LogLine.COLUMNS.indexOf("complaint_id"), Integer.toString(id));
        cells.set(LogLine.COLUMNS.indexOf("type"), type);
        cells.set(LogLine.COLUMNS.indexOf("at"), at);
        cells.set(LogLine.COLUMNS.indexOf("agency_id"), agency);
        return new LogLine(YearMonth.of(2022, 1), cells);
    }
}
