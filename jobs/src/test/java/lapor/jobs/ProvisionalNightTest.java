package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.calendar.Calendars;
import lapor.calendar.Holiday;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A turn of the year after the last decree. If it failed, the nightly run would stop on the first of January, or let
 * estimated days pass for decreed ones, or take the decree, when it comes, for another way of counting.
 */
@Tag("long")
@ExtendWith(SparkExtension.class)
class ProvisionalNightTest {
    private static final Pattern DAY = Pattern.compile("2022-01-(\\d\\d)");
    private static final LocalDate BEFORE = LocalDate.parse("2026-12-24");

    private SmallWorld world;

    @BeforeEach
    void publishWithProvisionalDays(@TempDir Path folder) {
        String log = DAY.matcher(SmallWorld.log())
                .replaceAll(day -> BEFORE.plusDays(Long.parseLong(day.group(1))).toString());
        world = SmallWorld.in(folder)
                .write(SmallWorld.LOG, log)
                .replace("run.json", "2022-02-01", "2027-02-01")
                .write("decreed.csv", calendar("decreed", "2027-01-04"))
                .write("moved.csv", calendar("provisional", "2027-01-04"));
        nightly();
    }

    @Test
    void namesProvisionalDaysAndComparesTheDecreeAsLateData() throws IOException {
        namesProvisionalDays();
        comparesTheDecree();
    }

    private void namesProvisionalDays() throws IOException {
        assertThat(published("quality.csv")).contains("calendar_provisional,warning,32,0.08060453400503778,2027\n");
        assertThat(pages("id")).isNotEmpty().allMatch(page -> page.contains("Kalender 2027 masih sementara"));
        assertThat(pages("en")).isNotEmpty().allMatch(page -> page.contains("The calendar of 2027 is provisional"));
        assertThat(workbook()).contains("The calendar of 2027 is provisional", "Kalender 2027 masih sementara");
    }

    private void comparesTheDecree() {
        Path first = current();
        world.replace("run.json", "\"indonesia\"", "\"decreed.csv\"");
        nightly();

        assertThat(published("quality.csv")).doesNotContain("calendar_provisional", "not_comparable");
        assertThat(pages("en")).noneMatch(page -> page.contains("is provisional"));
        List<String> restated = restated();
        assertThat(restated).anyMatch(row -> row.contains(",first_response_median_days,"));
        assertThat(differing(first))
                .contains("Late events and corrections: 84 numbers")
                .doesNotContain("calendar");

        FolderState out = FolderState.of(world.path("out"));
        nightly();
        assertThat(FolderState.of(world.path("out"))).isEqualTo(out);

        nightly(
                "--lake",
                world.path("new").toString(),
                "--out",
                world.path("anew").toString());
        assertThat(restated).isSubsetOf(measured(world.path("anew/current/metrics.csv")));
    }

    @Test
    void takesOtherDaysThatAreNoDecreeAsAnotherSetting() {
        Path first = current();
        world.replace("run.json", "\"indonesia\"", "\"moved.csv\"");
        nightly();
        assertThat(restated()).isEmpty();
        assertThat(differing(first)).contains("calendar");
    }

    /** The bundled days, with those of one year in another standing, and one more. */
    private static String calendar(String standing, String leave) {
        Stream<String> days = Calendars.indonesia().stream()
                .filter(day -> day.date().getYear() <= 2027)
                .map(day -> row(day, day.date().getYear() == 2027 ? standing : "decreed"));
        return Stream.concat(
                        Stream.of("date,kind,name,standing"),
                        Stream.concat(days, Stream.of(leave + ",joint_leave,Cuti bersama," + standing)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Holiday day, String standing) {
        return "%s,%s,%s,%s".formatted(day.date(), day.kind().code(), day.name(), standing);
    }

    private void nightly(String... options) {
        SmallWorld.Ended ended = world.nightly(options);
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
    }

    private String differing(Path first) {
        return world.command(
                        "diff",
                        first.toString(),
                        current().toString(),
                        "--run",
                        world.path("run.json").toString())
                .said();
    }

    private Path current() {
        try {
            return world.path("out/current").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String published(String file) {
        return text(world.path("out/current").resolve(file));
    }

    private List<String> restated() {
        return published("restatements.csv")
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[5]))
                .toList();
    }

    private static List<String> measured(Path metrics) {
        return text(metrics)
                .lines()
                .map(row -> row.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[3].isEmpty() ? cells[9] : cells[3]))
                .toList();
    }

    private List<String> pages(String language) {
        try (Stream<Path> files = Files.walk(world.path("out/current/report").resolve(language))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(ProvisionalNightTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String workbook() throws IOException {
        try (ZipFile book =
                new ZipFile(world.path("out/current/evaluation.xlsx").toFile())) {
            StringBuilder parts = new StringBuilder();
            for (var part : book.stream().toList()) {
                try (InputStream content = book.getInputStream(part)) {
                    parts.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return parts.toString();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
