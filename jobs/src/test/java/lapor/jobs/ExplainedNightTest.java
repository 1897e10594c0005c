package lapor.jobs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import lapor.edition.EditionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two nights of one world with other documents in between: what is said of ranks and changes, as published. */
@ExtendWith(SparkExtension.class)
class ExplainedNightTest {
    @TempDir
    Path folder;

    @Test
    void explainsRanksAndSharesOutTheirChanges() throws IOException {
        Path world = folder.resolve("world");
        run("generate", "--edition", "2022", "--complaints", "5000", "--agencies", "160", "--out", world.toString());
        nightly(world, "--as-of", "2022-03-01T00:00:00+07:00");
        Path first = world.resolve("out/current").toRealPath();
        lowerEveryOtherDocument(world.resolve("documents.csv"));
        nightly(world);
        Path second = world.resolve("out/current").toRealPath();

        contributionsMakeScores(second);
        sharesMakeChanges(world, first, second);
        everyPartIsTold(world, second);
        shrunkValuesEarnPoints(world);
    }

    private static void contributionsMakeScores(Path run) throws IOException {
        Map<List<String>, Double> sums = rows(run.resolve("explanation.csv")).stream()
                .filter(row -> row.getField("adds").equals("true"))
                .filter(row -> !row.getField("contribution").isEmpty())
                .collect(groupingBy(
                        ExplainedNightTest::place,
                        summingDouble(row -> Double.parseDouble(row.getField("contribution")))));
        List<NamedCsvRecord> ranked = rows(run.resolve("evaluation.csv")).stream()
                .filter(row -> !row.getField("combined_score").isEmpty())
                .toList();
        assertThat(ranked).hasSizeGreaterThan(50).allSatisfy(row -> assertThat(sums.get(place(row)))
                .isCloseTo(Double.parseDouble(row.getField("combined_score")), within(1e-9)));
    }

    private void sharesMakeChanges(Path world, Path first, Path second) throws IOException {
        Path csv = folder.resolve("diff.csv");
        String said = run(
                "diff",
                first.toString(),
                second.getFileName().toString(),
                "--run",
                world.resolve("run.json").toString(),
                "--csv",
                csv.toString(),
                "--language",
                "id");
        assertThat(said).contains("Konfigurasi: documents\n").contains("data terbitan pertama dinilai ulang");
        List<NamedCsvRecord> changed = rows(csv).stream()
                .filter(row -> !row.getField("by_data").isEmpty())
                .toList();
        assertThat(changed).hasSizeGreaterThan(50).allSatisfy(row -> {
            double shares = number(row.getField("by_data")) + number(row.getField("by_configuration"));
            assertThat(shares).isCloseTo(number(row.getField("change")), within(1e-8));
            assertThat(row.getField("unseparated")).isEmpty();
            // lower documents never make a score higher
            assertThat(number(row.getField("by_configuration"))).isLessThanOrEqualTo(0);
        });
        assertThat(changed).anyMatch(row -> number(row.getField("by_data")) != 0);
    }

    private static void everyPartIsTold(Path world, Path run) throws IOException {
        String agency = rows(run.resolve("evaluation.csv")).get(0).getField("agency_id");
        assertThat(run("why", agency, "--run", world.resolve("run.json").toString()))
                .contains("rank ", "Answered completion rate", "against cut-off");
        assertThat(run("why", agency, "--run", world.resolve("run.json").toString(), "--language", "id"))
                .contains("peringkat ", "Persentase selesai dengan tanggapan", "dibanding batas");
    }

    private static void shrunkValuesEarnPoints(Path world) throws IOException {
        Path edition = world.resolve("shrunk.json");
        try (InputStream in = Objects.requireNonNull(EditionFile.class.getResourceAsStream("2022.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(edition, text.replace("\"neededWeight\"", "\"values\": \"shrunk\", \"neededWeight\""));
        }
        run("evaluate", "--as-current", "--run", world.resolve("run.json").toString(), "--edition", edition.toString());
        Path run = world.resolve("out/current");
        Map<String, Double> shrunk = rows(run.resolve("comparison.csv")).stream()
                .filter(row -> row.getField("metric").equals("answered_completion_rate"))
                .filter(row -> row.getField("period").equals("edition-2022"))
                .filter(row -> !row.getField("shrunk").isEmpty())
                .collect(toMap(row -> row.getField("agency_id"), row -> number(row.getField("shrunk"))));
        List<NamedCsvRecord> scored = rows(run.resolve("evidence.csv")).stream()
                .filter(row -> !row.getField("answered_completion_rate").isEmpty())
                .filter(row -> shrunk.containsKey(row.getField("agency_id")))
                .toList();
        // goalposts 0 and 1: the points are the share in hundredths
        assertThat(scored).hasSizeGreaterThan(50).allSatisfy(row -> assertThat(
                        number(row.getField("answered_completion_rate")))
                .isCloseTo(100 * shrunk.get(row.getField("agency_id")), within(1e-8)));
    }

    private static void lowerEveryOtherDocument(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int last = lines.get(0).split(",").length - 1;
        assertThat(lines.get(0)).endsWith("score");
        for (int i = 1; i < lines.size(); i += 2) {
            String[] cells = lines.get(i).split(",");
            cells[last] = Double.toString(Math.max(0, Double.parseDouble(cells[last]) - 7));
            lines.set(i, String.join(",", cells));
        }
        Files.write(file, lines);
    }

    private static List<String> place(NamedCsvRecord row) {
        return List.of(
                row.getField("stage"), row.getField("group"), row.getField("category"), row.getField("agency_id"));
    }

    private static double number(String cell) {
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    private static void nightly(Path world, String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "nightly";
        all[1] = "--run";
        all[2] = world.resolve("run.json").toString();
        System.arraycopy(options, 0, all, 3, options.length);
        run(all);
    }

    private static String run(String... command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), command);
        assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
        return out.toString();
    }
}
