package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** From a file that nobody has described to a mapping that check accepts, without an edit where nothing is odd. */
class SourcesProposeTest {
    private SmallWorld world;
    private Path folder;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        this.folder = folder;
        world = SmallWorld.in(folder);
    }

    @Test
    void writesAMappingThatCheckAccepts() throws IOException {
        write("aduan.csv", "UTF-8", ';', "\"");
        accepts("aduan.csv", "\"delimiter\" : \";\"");
    }

    /** Read as UTF-8 it would be refused; read as something else, its names would be others. */
    @Test
    void findsTheEncodingAndTheQuotationMarks() throws IOException {
        write("latin.csv", "windows-1252", ',', "'");
        accepts("latin.csv", "\"encoding\" : \"windows-1252\"", "\"quote\" : \"'\"");
        write("sixteen.csv", "UTF-16", '\t', "\"");
        accepts("sixteen.csv", "\"format\" : \"tsv\"", "\"encoding\" : \"UTF-16BE\"");
    }

    @Test
    void readsNoMoreOfAHugeFileThanItNeeds() throws IOException {
        write("huge.csv", "UTF-8", ',', "\"");
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.csv").toFile(), "rw")) {
            file.setLength(20L << 30);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(propose("huge.csv").code()).isZero());
    }

    /** A first row taken for names would print what people wrote. */
    @Test
    void refusesAFileWithoutAHeaderAndShowsNothingOfIt() {
        world.write("bare.csv", "1,2022-01-03,Siti Rahmawati\n2,2022-01-04,Budi\n");
        SmallWorld.Ended ended = propose("bare.csv");
        assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ended.said()).contains("expected a header").doesNotContain("Siti");
    }

    @Test
    void namesAFileThatIsNotThereAndAZoneThatIsNone() {
        SmallWorld.Ended ended = world.command("sources", "propose", "none.csv", "--zone", "Mars");
        assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ended.problems())
                .containsExactly(
                        "none.csv: no such file", "--zone: must be a time zone such as Asia/Jakarta, but is \"Mars\"");
    }

    private void accepts(String log, String... parts) {
        SmallWorld.Ended proposed = propose(log);
        assertThat(proposed.code()).as(proposed.said()).isEqualTo(ExitCode.DONE);
        String json = proposed.said().substring(proposed.said().indexOf('{'), proposed.said().lastIndexOf('}') + 1);
        assertThat(json).contains(parts);
        world.write("own.json", json);
        SmallWorld.Ended checked = world.command(
                "sources", "check", world.path("own.json").toString(), world.path(log).toString());
        assertThat(checked.code()).as(checked.said()).isEqualTo(ExitCode.DONE);
        assertThat(checked.said()).contains("rows read: 20", "unknown columns: none").doesNotContain("rejected");
    }

    private SmallWorld.Ended propose(String log) {
        return world.command("sources", "propose", world.path(log).toString());
    }

    private void write(String name, String encoding, char delimiter, String quote) throws IOException {
        StringBuilder text = new StringBuilder();
        String between = quote + delimiter + quote;
        text.append(quote).append(String.join(between, "Nomor", "Tanggal Masuk", "Instansi", "Tanggal Selesai")).append(quote);
        for (int i = 1; i <= 20; i++) {
            text.append('\n')
                    .append(quote)
                    .append(String.join(between, "L" + i, i + "/1/2022 08:00", "Café " + i % 2, i + "/2/2022 09:00"))
                    .append(quote);
        }
        Files.writeString(folder.resolve(name), text.append('\n'), Charset.forName(encoding));
    }
}
