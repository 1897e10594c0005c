package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A list of regions: what it names, what is held against it, and what it must not give away. */
@ExtendWith(SparkExtension.class)
class RegionsTest {
    private static final String AGENCIES = "\"agencies\":";
    private static final String NAMED = "\"regions\": \"regions.csv\", ";
    private static final String WORDS = "jalan rusak di depan rumah Ibu Sari";

    private SmallWorld world;

    /** One complaint names a region that is not listed, and in another's column stands what a reporter wrote. */
    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        List<String> rows = new ArrayList<>(List.of(SmallWorld.HEADER + ",region_id"));
        for (String row : SmallWorld.rows()) {
            String region = row.startsWith("1,SUBMITTED") ? "41.99" : row.startsWith("2,SUBMITTED") ? WORDS : "41.72";
            rows.add(row + "," + (row.contains("SUBMITTED") ? region : ""));
        }
        world = SmallWorld.in(folder)
                .write(SmallWorld.LOG, String.join("\n", rows) + "\n")
                .write("agencies.csv", "agency_id,name,type,region_id\nA1,Kota Satu,city,41.72\nA2,Kota Dua,city,\n")
                .write("regions.csv", "region_id,name,parent_id\n41,Contohraya,\n41.72,Kota Contoh,41\n")
                .replace("run.json", AGENCIES, NAMED + AGENCIES);
    }

    @Test
    void warnsOfRegionsThatAreNotListedAndShowsNoneOfTheirTexts() throws IOException {
        assertThat(world.nightly().problems()).isEmpty();

        Path run = world.path("out/current");
        assertThat(Files.readAllLines(run.resolve("quality.csv")))
                .contains("region_unlisted,warning,2,0.016666666666666666,logs/2022-01.csv:2");
        assertThat(Files.readString(run.resolve("report/en/agency/A1.html")))
                .contains("Region: Kota Contoh, Contohraya");
        assertThat(Files.readString(run.resolve("report/id/agency/A1.html")))
                .contains("Wilayah: Kota Contoh, Contohraya");
        assertThat(published(run)).allSatisfy(text -> assertThat(text).doesNotContain(WORDS));
        world.write(
                "regions.csv", "region_id,name,parent_id\n41,Contohraya,\n41.72,Kota Lain,41\n41.99,Kota Baru,41\n");
        assertThat(world.command(
                                "evaluate",
                                "--as-current",
                                "--run",
                                world.path("run.json").toString())
                        .problems())
                .as("names need no new count")
                .isEmpty();
        assertThat(Files.readString(run.resolve("quality.csv")))
                .as("what another list warned of")
                .doesNotContain("region_unlisted");
    }

    @Test
    void everyProblemOfTheListIsToldBeforeAnythingIsRead() {
        world.write("regions.csv", "region_id,name,parent_id\n41,Contohraya,99\n4172,Kota Contoh,41\n");
        Refusal.of(
                world,
                2,
                "regions.csv:3.region_id: must be a code such as 18 or 18.72, but is \"4172\"",
                "regions.csv:2.parent_id: no region has the id \"99\"");
        world.write("regions.csv", "region_id,name,parent_id\n41,Contohraya,\n");
        Refusal.of(world, 2, "agencies.csv:2.region_id: no region of the list has the id \"41.72\"");
    }

    private static List<String> published(Path run) throws IOException {
        try (Stream<Path> files = Files.walk(run.toRealPath())) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return texts;
        }
    }
}
