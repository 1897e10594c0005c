package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts, numbers and addresses of reporters that stand where a name belongs, as when the columns of a log are shifted.
 * If it failed, they would be published, kept in a manifest, or printed into a log.
 */
@ExtendWith(SparkExtension.class)
class MisplacedTextTest {
    private static final String TEXT =
            "Lampu jalan di depan rumah Kartini padam sejak bulan lalu dan mohon segera diperbaiki";
    /** As long as names of agencies are, without the capitals that these have. */
    private static final String SENTENCE = "tetangga Kartini membuang sampah ke sungai di belakang pasar";

    private static final String SHOUTED = "TOLONG PERBAIKI JALAN DI DEPAN RUMAH KARTINI SEGERA";
    private static final String TELEPHONE = "0812-3456-7890";
    private static final String ADDRESS = "kartini.pelapor@example.org";
    private static final String CITIZEN = "3201014501900001";
    private static final List<String> VALUES = List.of(TEXT, TELEPHONE, ADDRESS, CITIZEN);

    /** Parts of what is planted; none may be seen anywhere, however it was cut. */
    private static final List<String> PLANTED = List.of(
            "membuang sampah",
            "PERBAIKI JALAN",
            "Lampu jalan",
            "Kartini",
            "0812-3456",
            "8123456",
            "kartini.pelapor",
            "example.org",
            "320101450");

    private static final List<String> COLUMNS = List.of(
            "complaint_id",
            "type",
            "at",
            "agency_id",
            "actor",
            "channel",
            "classification",
            "category",
            "region_id",
            "reporter",
            "rating");

    private SmallWorld world;

    @BeforeEach
    void plant(@TempDir Path folder) {
        world = SmallWorld.in(folder)
                .replace(
                        "run.json",
                        "\"lake\":",
                        "\"thresholds\": {\"rejectedShare\": 1, \"fileRejectedShare\": 1}, \"lake\":")
                .write("logs/misplaced.csv", rows())
                .write("logs/header.csv", "complaint_id,type,at,agency_id,%s,%s,%s,%s\n".formatted(VALUES.toArray()))
                .write("logs/keluhan " + TELEPHONE + " 2022-01-31.csv", SmallWorld.HEADER + "\n900,CLOSED,x,,,,,\n")
                .write("logs/" + TEXT + ".csv", SmallWorld.HEADER + "\n901,CLOSED,x,,,,,\n");
    }

    /** Each value in each column but those that must tell a complaint, a type and a time. */
    private static String rows() {
        StringBuilder rows = new StringBuilder(String.join(",", COLUMNS) + "\n");
        int id = 500;
        for (String column : COLUMNS.subList(1, COLUMNS.size())) {
            for (String value : VALUES) {
                int row = id++;
                Stream<String> cells = COLUMNS.stream().map(name -> name.equals(column) ? value : cell(name, row));
                rows.append(String.join(",", cells.toList())).append('\n');
            }
        }
        for (String text : List.of(SENTENCE, SHOUTED)) {
            rows.append(id++)
                    .append(",SUBMITTED,2022-01-05T08:00:00,")
                    .append(text)
                    .append(",,,,,,,\n");
        }
        return rows.toString();
    }

    private static String cell(String column, int id) {
        return switch (column) {
            case "complaint_id" -> Integer.toString(id);
            case "type" -> "SUBMITTED";
            case "at" -> "2022-01-05T08:00:00";
            case "agency_id" -> "A1";
            default -> "";
        };
    }

    @Test
    void isRefusedAboveAShareAndSeenNowhere() {
        SmallWorld.Ended refused = world.nightly();
        assertThat(refused.code()).as(refused.said()).isEqualTo(ExitCode.GATE_FAILED);
        assertThat(refused.said()).contains("share must be at most 0.05 (thresholds.misplacedShare), but is 0.1");

        world.replace("run.json", "\"rejectedShare\"", "\"misplacedShare\": 0.2, \"rejectedShare\"");
        SmallWorld.Ended night = world.nightly();
        assertThat(night.code()).as(night.said()).isEqualTo(ExitCode.DONE);
        String run = world.path("run.json").toString();
        String said = refused.said()
                + night.said()
                + said("status", "--run", run)
                + said("explain", "A1", "received", "--run", run)
                + said("sources", "check", "handling-log", world.path("logs").toString(), "--rows", "60")
                + said("export", "--format", "xes", "--run", run);
        Everything kept = new Everything(world.path("lake"), world.path("out"), said);
        assertThat(kept.published(List.of("A1"))).as("what is published").hasSize(1);
        assertThat(kept.published(List.of("text_misplaced,warning,6,", "9999-9999-9999 2022-01-31.csv")))
                .as("told by its shape")
                .hasSize(2);
        assertThat(kept.published(PLANTED)).as("published").isEmpty();
        assertThat(kept.printed(PLANTED)).as("printed").isEmpty();
    }

    private String said(String... command) {
        SmallWorld.Ended ended = world.command(command);
        assertThat(ended.said()).as(String.join(" ", command)).isNotEmpty();
        return ended.said();
    }
}
