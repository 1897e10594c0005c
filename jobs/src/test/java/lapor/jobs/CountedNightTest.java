package lapor.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Deliveries as people and disks make them: each ends with its exit code, and with exactly the rows that it holds or
 * with the reason why none of them counts.
 */
@ExtendWith(SparkExtension.class)
@EnabledOnOs({OS.LINUX, OS.MAC})
class CountedNightTest {
    private static final String ALL = "read 120 = accepted 120 + duplicate 0 + late 0 + rejected 0";
    private static final byte[] LOG = SmallWorld.log().getBytes(UTF_8);

    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void refusesRowsBetweenStrayQuotationMarks() {
        world.write(
                SmallWorld.LOG,
                SmallWorld.log().replace("website,Siti 3,", "website,\"Siti 3,").replace("Siti 9", "Siti 9\""));
        assertThat(Refusal.ofRun(world, 2))
                .containsExactly(
                        "logs/2022-01.csv: line 12: a cell that begins here holds 31 whole lines of the file: a"
                                + " quotation mark is stray or missing");
    }

    @Test
    void refusesPlainRowsBehindCompressedOnes() {
        byte[] first = SmallWorld.gzip(SmallWorld.log());
        world.withoutLog().write("logs/a.csv.gz", joined(first, LOG));
        assertThat(Refusal.ofRun(world, 2))
                .containsExactly("logs/a.csv.gz: its compressed data ends at byte " + first.length
                        + ", and what follows is no compressed data");
        world.write("logs/a.csv.gz", joined(first, new byte[1]));
        assertThat(Refusal.ofRun(world, 2)).hasSize(1).first().asString().contains(" byte " + first.length);
        byte[] frame = Zstd.compress(LOG);
        world.write("logs/a.csv.gz", joined(frame, new byte[] {0}));
        assertThat(Refusal.ofRun(world, 2))
                .containsExactly("logs/a.csv.gz: its compressed data is damaged or cut off, at" + " or before byte "
                        + (frame.length + 1));
    }

    @Test
    void namesEveryEntryThatCannotBeOpened() throws IOException, InterruptedException {
        Files.createSymbolicLink(world.path("logs/b.csv"), world.path("gone.csv"));
        assertThat(Refusal.ofRun(world, 4)).containsExactly("logs/b.csv: is a link to a file that is not there");
        Files.createSymbolicLink(world.path("logs/c"), world.path("logs"));
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'f\\351b.csv')\"");
        assertThat(shell.directory(world.path("logs").toFile()).start().waitFor())
                .isZero();
        assertThat(Refusal.ofRun(world, 2))
                .hasSize(3)
                .anyMatch(problem -> problem.contains("logs/c: is a link to a folder that holds it"))
                .anyMatch(problem -> problem.contains("its name holds characters"));
    }

    @Test
    void refusesAnArchiveOfTwoLogs() throws IOException {
        world.withoutLog().write("logs/a.zip", archive("a.csv", "b.csv"));
        assertThat(Refusal.ofRun(world, 2))
                .containsExactly(
                        "logs/a.zip: is a zip archive of 2 entries (a.csv, b.csv); expected an archive of exactly"
                                + " one log");
    }

    /** One log under seven forms: the first brings every row, the others nothing new. */
    @Test
    void countsTheSameRowsWhateverTheyAreWrittenAs() throws IOException {
        world.withoutLog()
                .write("forms/a.csv.gz", joined(SmallWorld.gzip(half(0)), SmallWorld.gzip(half(1))))
                .write("forms/b.csv.zst", Zstd.compress(LOG))
                .write("forms/c.zip", archive("januari.csv"))
                .write("forms/d.json", "[" + objects(",\n") + "]")
                .write("forms/e.jsonl", objects("\n") + "\n")
                .write("forms/f fébruari:01.csv", SmallWorld.log().replace("\n", "\r\n"))
                .write("forms/g.csv", SmallWorld.log().stripTrailing());
        Files.createSymbolicLink(world.path("forms/h.csv"), world.path("forms/g.csv"));
        String lake = world.path("lake").toString();
        for (String form : new String[] {"a.csv.gz", "d.json"}) {
            SmallWorld.Ended ended = ingested(form, lake + form);
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.said()).as(form).contains(ALL);
        }
        SmallWorld.Ended together = ingested("", lake);
        assertThat(together.said()).contains("read 840 = accepted 120 + duplicate 720 + late 0 + rejected 0");
    }

    private SmallWorld.Ended ingested(String form, String lake) {
        return world.command(
                "ingest",
                "--source",
                "handling-log",
                "--lake",
                lake,
                world.path("forms/" + form).toString());
    }

    private static String half(int which) {
        int middle = SmallWorld.log().length() / 2;
        return which == 0
                ? SmallWorld.log().substring(0, middle)
                : SmallWorld.log().substring(middle);
    }

    private static String objects(String between) {
        String[] columns = SmallWorld.HEADER.split(",");
        return SmallWorld.rows().stream()
                .map(row -> {
                    String[] cells = row.split(",", -1);
                    StringBuilder object = new StringBuilder();
                    for (int i = 0; i < columns.length; i++) {
                        object.append(i == 0 ? "{" : ", ").append("\"%s\": \"%s\"".formatted(columns[i], cells[i]));
                    }
                    return object + "}";
                })
                .collect(Collectors.joining(between));
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(LOG);
            }
        }
        return all.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
