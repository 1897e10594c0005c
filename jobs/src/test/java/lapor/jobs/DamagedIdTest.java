package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Hundreds of complaints that a spreadsheet has given one id would be published as one complaint. */
@ExtendWith(SparkExtension.class)
class DamagedIdTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void refusesRoundedIds() {
        world.write(SmallWorld.LOG, SmallWorld.log().replaceAll("(?m)^\\d+,", "2.02106E+12,"));
        assertThat(Refusal.ofRun(world, 3)).anyMatch(line -> line.contains("thresholds.damagedIdShare"));
    }

    @Test
    void refusesManySubmissionsUnderOneId() {
        world.write(SmallWorld.LOG, SmallWorld.log() + submissions("7788"));
        assertThat(Refusal.ofRun(world, 3))
                .anyMatch(line -> line.contains("thresholds.damagedIdShare"))
                .anyMatch(line -> line.contains("One id is used for more submissions"));
    }

    /** What is let in names them, and leaves the others as they are. */
    @Test
    void keepsDamagedIdsOutOfTheLakeAndNamesThem() throws IOException {
        world.replace(
                        "run.json",
                        "\"out\": \"out\"",
                        "\"out\": \"out\", \"thresholds\": {\"rejectedShare\": 1,"
                                + " \"fileRejectedShare\": 1, \"damagedIdShare\": 1}")
                .write(
                        SmallWorld.LOG,
                        SmallWorld.log()
                                + submissions("7788")
                                + "5.0,SUBMITTED,2022-01-09T08:00:00,,reporter,website,Siti,\n"
                                + "0105,SUBMITTED,2022-01-09T08:00:00,,reporter,website,Siti,\n"
                                + "105,RESPONDED,2022-01-09T09:00:00,A1,liaison,,,\n"
                                + "#REF!,SUBMITTED,2022-01-09T08:00:00,,reporter,website,Siti,\n");
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("read 184 = accepted 121 + duplicate 0 + late 0 + rejected 63");
        assertThat(quality())
                .anyMatch(row -> row.startsWith("id_damaged,error,3,"))
                .anyMatch(row -> row.startsWith("id_shared,error,60,"));
    }

    private List<String> quality() throws IOException {
        try (Stream<Path> files = Files.walk(world.path("out"))) {
            Path table = files.filter(file -> file.endsWith("quality.csv"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(table);
        }
    }

    private static String submissions(String id) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add("%s,SUBMITTED,2022-01-%02dT08:%02d:00,,reporter,website,Siti,\n".formatted(id, 1 + i % 20, i));
        }
        return String.join("", rows);
    }
}
