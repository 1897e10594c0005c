package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.lake.LakeLock;
import lapor.metric.MetricTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Nights that were missed, or are made anew. */
@Tag("long")
@ExtendWith(SparkExtension.class)
class BackfillTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void givesTheRunsThatNightsOneByOneGive() {
        String[] apart = {
            "--lake",
            world.path("lake-1").toString(),
            "--out",
            world.path("out-1").toString()
        };
        for (int day = 8; day <= 10; day++) {
            nightly(day, apart);
        }
        backfill("2022-01-08", "2022-01-10");
        assertThat(FolderState.of(world.path("out"))).isEqualTo(FolderState.of(world.path("out-1")));
        assertThat(current()).startsWith("2022-01-10-");
    }

    @Test
    void knowsNothingLaterThanEachNight() {
        backfill("2022-01-06", "2022-01-09");
        for (int day = 6; day <= 9; day++) {
            String midnight = "2022-01-%02dT00:00:00".formatted(day);
            long received = SmallWorld.rows().stream()
                    .map(row -> row.split(",", -1))
                    .filter(cells -> cells[1].equals("DISPOSED") && cells[2].compareTo(midnight) <= 0)
                    .count();
            double published = MetricTable.TABLE.read(night(day)).stream()
                    .filter(row ->
                            row.metric().equals("received") && row.period().equals("2022"))
                    .mapToDouble(row -> row.estimate().value().orElseThrow())
                    .sum();
            assertThat(published).as("received until January " + day).isEqualTo(received);
        }
    }

    @Test
    void leavesALaterRunTheCurrentOne() {
        assertThat(world.nightly().code()).isEqualTo(ExitCode.DONE);
        String last = current();
        backfill("2022-01-18", "2022-01-19");
        assertThat(current()).isEqualTo(last);
        assertThat(manifest(18)).contains("\"previous\" : \"\"");
        assertThat(manifest(19))
                .contains("\"previous\" : \"" + night(18).getFileName() + "\"")
                .doesNotContain(last);

        FolderState out = FolderState.of(world.path("out"));
        FolderState lake = FolderState.of(world.path("lake"));
        backfill("2022-01-18", "2022-01-19");
        assertThat(FolderState.of(world.path("out"))).isEqualTo(out);
        assertThat(FolderState.of(world.path("lake"))).isEqualTo(lake);
    }

    @Test
    void makesUpForNightsThatWereMissed() {
        List<String> rows = SmallWorld.rows();
        world.write(SmallWorld.LOG, log(rows.subList(0, 100)));
        nightly(18);
        world.write("logs/rest.csv", log(rows.subList(100, 120)));

        assertThat(backfill("2022-01-19", "2022-01-20")).contains("late 12 ");
        assertThat(current()).startsWith("2022-01-20-");
        assertThat(restatements(19)).as("late rows restate the night before").hasSizeGreaterThan(1);
        assertThat(restatements(20)).as("and only that").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            2022-01-9  | 2022-01-10 | 2 | --from: must be a date such as 2022-04-15, but is "2022-01-9"
            2022-01-10 | 2022-01-09 | 2 | --to: must not be before 2022-01-10, but is "2022-01-09"
            2022-01-10 | 2035-01-01 | 2 | calendar indonesia: has no holidays for 2035; it covers 2011 to 2030. Use the calendar "weekdays" if Monday to Friday is enough
            2021-12-30 | 2022-01-10 | 4 | lake: has no event until 2021-12-29T17:00:00Z
            """)
    void refusesNightsThatCannotBe(String from, String to, int code, String problem) {
        SmallWorld.Ended ended = run("backfill", "--from", from, "--to", to);
        assertThat(ended.problems()).containsExactly(problem);
        assertThat(ended.code()).isEqualTo(code);
        assertThat(world.path("out/runs")).doesNotExist();
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        world.write("agencies.csv", "agency_id,name,type,zone\nA1,Kota Satu,village,\n");
        assertThat(run("backfill", "--from", "2022-01-10", "--to", "tomorrow").problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("--to: "))
                .anyMatch(problem -> problem.startsWith("agencies.csv:2.type: "));
    }

    @Test
    void leavesEverythingToTheRunThatHoldsTheLake() {
        assertThat(world.nightly().code()).isEqualTo(ExitCode.DONE);
        FolderState out = FolderState.of(world.path("out"));
        try (LakeLock held = LakeLock.take(world.path("lake"))) {
            for (String line : List.of("backfill --from 2022-01-10 --to 2022-01-10", "evaluate", "report")) {
                SmallWorld.Ended ended = run(line.split(" "));
                assertThat(ended.problems()).as(line).containsExactly("another run holds the lake lake");
                assertThat(ended.code()).as(line).isEqualTo(ExitCode.HELD);
            }
            assertThat(held.lake()).isEqualTo(world.path("lake"));
        }
        assertThat(FolderState.of(world.path("out"))).isEqualTo(out);
    }

    private String backfill(String from, String to) {
        SmallWorld.Ended ended = run("backfill", "--from", from, "--to", to);
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        return ended.said();
    }

    private void nightly(int day, String... options) {
        List<String> all = new ArrayList<>(List.of("--as-of", "2022-01-%02dT00:00:00+07:00".formatted(day)));
        all.addAll(Arrays.asList(options));
        SmallWorld.Ended ended = world.nightly(all.toArray(String[]::new));
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
    }

    private SmallWorld.Ended run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--run", world.path("run.json").toString()));
        return world.command(all.toArray(String[]::new));
    }

    private String current() {
        try {
            return world.path("out/current").toRealPath().getFileName().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the only run of a day in January. */
    private Path night(int day) {
        try (DirectoryStream<Path> runs =
                Files.newDirectoryStream(world.path("out/runs"), "2022-01-%02d-*".formatted(day))) {
            List<Path> found = new ArrayList<>();
            runs.forEach(found::add);
            assertThat(found).hasSize(1);
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String manifest(int day) {
        return read(night(day).resolve("manifest.json"));
    }

    private List<String> restatements(int day) {
        return read(night(day).resolve("restatements.csv")).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String log(List<String> rows) {
        return SmallWorld.HEADER + "\n" + String.join("\n", rows) + "\n";
    }
}
