package lapor.jobs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import lapor.publication.Manifest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the report of a night says of the night before, and that saying it changes nothing when a night is repeated. */
@Tag("long")
@ExtendWith(SparkExtension.class)
class ChangedNightTest {
    private static final String FIRST_NIGHT = "2022-03-01T00:00:00+07:00";

    @TempDir
    Path folder;

    private Path world = Path.of("");

    @Test
    void comparesWithTheLastRunAndGivesTheSameBytesWhenRepeated() throws IOException {
        world = folder.resolve("world");
        run("generate", "--edition", "2022", "--complaints", "5000", "--agencies", "160", "--out", world.toString());
        Path log = world.resolve("logs/2022-02.csv.gz");
        Files.move(log, folder.resolve("late.csv.gz"));
        run("nightly", "--as-of", FIRST_NIGHT);
        Path first = current();
        assertThat(manifest(first).identity().previous()).isEmpty();
        assertThat(page(first)).contains("There is no run before");

        Files.move(folder.resolve("late.csv.gz"), log);
        String documents = Files.readString(world.resolve("documents.csv"));
        lowerEveryOtherDocument();
        run("nightly");
        Path second = current();
        assertThat(manifest(second).identity().previous())
                .isEqualTo(manifest(first).run());
        assertThat(page(second))
                .contains(
                        "scores of documents", "data were judged anew as the second run judges", "Late and corrected");
        saysWhatTheTablesSay(first, second);

        String lowered = Files.readString(world.resolve("documents.csv"));
        Files.writeString(world.resolve("documents.csv"), documents);
        run("evaluate", "--as-current");
        assertThat(manifest(current()).identity().previous())
                .isEqualTo(manifest(second).run());
        run("report");
        Path third = current();
        // the run in between judged the same, and has no pages
        assertThat(manifest(third).identity().previous())
                .isEqualTo(manifest(second).run());
        assertThat(page(third)).contains("from one cause: Settings");
        run("verify", third.toString());

        FolderState before = FolderState.of(world.resolve("out/runs"));
        Files.writeString(world.resolve("documents.csv"), lowered);
        run("nightly");
        assertThat(current()).isEqualTo(second);
        Files.writeString(world.resolve("documents.csv"), documents);
        run("report");
        assertThat(FolderState.of(world.resolve("out/runs"))).isEqualTo(before);

        outlivesTheRunBefore(first, second, lowered);
    }

    /** If it failed, a run could not be repeated once the run before is cleared away. */
    private void outlivesTheRunBefore(Path first, Path second, String lowered) throws IOException {
        String page = page(second);
        Files.move(first, folder.resolve("cleared"));
        Files.writeString(world.resolve("documents.csv"), lowered);
        run("report");
        assertThat(current()).isEqualTo(second);
        assertThat(page(second)).isEqualTo(page);

        Files.delete(second.resolve("metrics.csv"));
        Files.writeString(world.resolve("documents.csv"), lowered.replaceFirst("(?m),\\d+(\\.\\d+)?$", ",1"));
        run("report");
        assertThat(page(current())).contains(manifest(second).run() + ", is not kept any more");
    }

    /** Ranks and scores, as they stand in {@code evaluation.csv} of both runs. */
    private static void saysWhatTheTablesSay(Path first, Path second) throws IOException {
        Map<String, NamedCsvRecord> was = evaluation(first);
        List<String> expected = new ArrayList<>();
        evaluation(second).forEach((entry, now) -> {
            NamedCsvRecord then = was.get(entry);
            if (then != null && !(standing(then).equals(standing(now)))) {
                expected.add(marked(then) + " " + marked(now) + " " + cell(then, "combined_score", 2) + " "
                        + cell(now, "combined_score", 2));
            }
        });
        List<String> shown = new ArrayList<>();
        Pattern row = Pattern.compile("<tr><th scope=\"row\">.*?</tr>", Pattern.DOTALL);
        String part = page(second)
                .replaceAll("(?s)^.*<section class=\"sheets\" id=\"ranks\"", "")
                .replaceAll("(?s)<section class=\"sheets\" id=\"numbers\".*$", "");
        row.matcher(part).results().forEach(found -> {
            List<String> cells = Pattern.compile("<td class=\"n\"[^>]*>([^<]*)")
                    .matcher(found.group())
                    .results()
                    .map(cell -> cell.group(1))
                    .toList();
            shown.add(String.join(" ", cells.subList(0, 4)));
        });
        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(shown).containsAll(expected);
    }

    private static String standing(NamedCsvRecord row) {
        return row.getField("rank")
                + row.getField("combined_score")
                + row.getField("shortlisted")
                + row.getField("decided_by");
    }

    /** The rank, with the open findings that stand beside it; beside none, they do not. */
    private static String marked(NamedCsvRecord row) {
        if (row.getField("rank").isEmpty()) {
            return cell(row, "rank", 0);
        }
        return switch (row.getField("open_findings")) {
            case "0", "" -> cell(row, "rank", 0);
            case "1" -> cell(row, "rank", 0) + " (1 open finding)";
            default -> cell(row, "rank", 0) + " (" + row.getField("open_findings") + " open findings)";
        };
    }

    private static String cell(NamedCsvRecord row, String field, int decimals) {
        String text = row.getField(field);
        return text.isEmpty()
                ? "–"
                : new BigDecimal(text)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private static Map<String, NamedCsvRecord> evaluation(Path run) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(run.resolve("evaluation.csv"))) {
            return csv.stream()
                    .collect(toMap(
                            row -> String.join(
                                    " ",
                                    row.getField("stage"),
                                    row.getField("group"),
                                    row.getField("category"),
                                    row.getField("agency_id")),
                            row -> row,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private void lowerEveryOtherDocument() throws IOException {
        Path file = world.resolve("documents.csv");
        List<String> lines = Files.readAllLines(file);
        int last = lines.get(0).split(",").length - 1;
        assertThat(lines.get(0)).endsWith("score");
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",");
            if (cells[0].hashCode() % 2 == 0) {
                cells[last] = Double.toString(Math.max(0, Double.parseDouble(cells[last]) - 7));
                lines.set(i, String.join(",", cells));
            }
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private Path current() throws IOException {
        return world.resolve("out/current").toRealPath();
    }

    private static Manifest manifest(Path run) throws IOException {
        return Manifest.parse("manifest.json", Files.readString(run.resolve("manifest.json")));
    }

    private static String page(Path run) {
        try {
            return Files.readString(run.resolve("report/en/changes.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        if (!command[0].equals("generate")) {
            all.add("--run");
            all.add(world.resolve("run.json").toString());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
        assertThat(code).as(out + "" + err).isEqualTo(ExitCode.DONE);
    }
}
