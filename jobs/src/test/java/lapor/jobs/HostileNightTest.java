package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A night over hostile names: from the logs through lake, tables and workbooks to the pages. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNightTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final String REASON = "=HYPERLINK(\"http://x\") <script>alert(1)</script> \u202e";

    private Path world = Path.of("");
    private Path run = Path.of("");
    private String said = "";

    @BeforeAll
    void night(@TempDir Path folder) throws IOException {
        world = folder.resolve("world");
        lapor("generate", "--edition", "2022", "--complaints", "6000", "--agencies", "160", "--out", world.toString());
        HostileWorld.write(world);
        String runFile = world.resolve("run.json").toString();
        said = lapor("nightly", "--run", runFile);
        run = world.resolve("out/current");
        decide();
        lapor("report", "--run", runFile);
        run = run.toRealPath();
    }

    /** Somebody takes the place of the first of the first group, for a hostile reason. */
    private void decide() throws IOException {
        List<NamedCsvRecord> ranked = named(run.resolve("evaluation.csv")).stream()
                .filter(row -> row.getField("group").equals("ip")
                        && !row.getField("rank").isEmpty())
                .toList();
        StringBuilder decisions = new StringBuilder("agency_id,stage,decision,reason,decided_by\n");
        for (String shortlisted : List.of("true", "false")) {
            NamedCsvRecord row = ranked.stream()
                    .filter(one -> one.getField("shortlisted").equals(shortlisted))
                    .filter(one -> one.getField("agency_id").matches("[A-Z]+-\\d+"))
                    .findFirst()
                    .orElseThrow();
            decisions
                    .append(row.getField("agency_id"))
                    .append(",documents,")
                    .append(shortlisted.equals("true") ? "exclude" : "include")
                    .append(",\"")
                    .append(REASON.replace("\"", "\"\""))
                    .append("\",\"@SUM(1)<b>\"\n");
        }
        Files.writeString(world.resolve("decisions.csv"), decisions);
        Path runFile = world.resolve("run.json");
        Files.writeString(
                runFile,
                Files.readString(runFile).replace("\"lake\":", "\"decisions\": \"decisions.csv\",\n  \"lake\":"));
    }

    @Test
    void countsEveryRow() {
        assertThat(said).contains("160 agencies");
        assertThat(Pattern.compile("read (\\d+) = accepted (\\d+) \\+ duplicate (\\d+) \\+ late (\\d+) \\+ rejected"
                                + " (\\d+)")
                        .matcher(said)
                        .results()
                        .map(found -> Long.parseLong(found.group(1))
                                - Stream.of(2, 3, 4, 5)
                                        .mapToLong(i -> Long.parseLong(found.group(i)))
                                        .sum()))
                .containsExactly(0L);
    }

    @Test
    void escapesWhatASpreadsheetWouldCalculate() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(run, ".csv")) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
                List<String> header = new ArrayList<>();
                for (CsvRecord row : rows) {
                    header = header.isEmpty() ? row.getFields() : header;
                    assertThat(row.getFieldCount()).as("%s %s", file, row).isEqualTo(header.size());
                    row.getFields().forEach(found::add);
                }
            }
        }
        assertThat(found).filteredOn(cell -> FORMULA.matcher(cell).matches()).allMatch(cell -> NUMBER.matcher(cell)
                .matches());
        assertThat(found).contains("'=HYPERLINK(\"http://x\",\"y\")", "'@SUM(1)", "'-1+1", "x".repeat(300));
        assertThat(found).as("names that are no formula").containsAll(HostileWorld.NAMES.subList(0, 10));
    }

    @Test
    void readsAsTheSameTableElsewhere() throws Exception {
        Path metrics = run.resolve("metrics.csv");
        List<String> expected = named(metrics).stream()
                .map(row -> row.getField("agency_id"))
                .distinct()
                .sorted()
                .toList();
        try (Oracle oracle = Oracle.open()) {
            assertThat(oracle.rows("SELECT DISTINCT agency_id FROM read_csv('" + metrics
                            + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')"))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void writesWorkbooksWithoutFormulasAndLinks() throws IOException {
        assertThat(files(run, ".xlsx")).hasSizeGreaterThanOrEqualTo(2);
        for (Path file : files(run, ".xlsx")) {
            try (ZipFile book = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(book.entries())) {
                    assertThat(part.getName()).doesNotContain("externalLink", "connections");
                    try (InputStream bytes = book.getInputStream(part)) {
                        String xml = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
                        assertThat(xml).as(part.getName()).doesNotContain("<f>", "<f ", "<hyperlink", "External");
                    }
                }
            }
        }
    }

    @Test
    void writesPagesInWhichNamesAreNothingButText() throws IOException {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        Set<String> scripts = new TreeSet<>();
        Set<String> targets = new TreeSet<>();
        Set<String> titles = new TreeSet<>();
        for (Path file : files(run.resolve("report"), ".html")) {
            String name = run.resolve("report").relativize(file).toString();
            assertThat(name).matches("(id|en)/([a-z]+/)?[A-Za-z0-9_-]{1,120}\\.html");
            Document page = Jsoup.parse(Files.readString(file));
            page.getAllElements().forEach(element -> elements.add(element.tagName()));
            page.getAllElements()
                    .forEach(element -> element.attributes().forEach(given -> attributes.add(given.getKey())));
            page.select("script").forEach(script -> scripts.add(script.data()));
            page.select("[href]").forEach(link -> targets.add(link.attr("href")));
            page.select("style").forEach(style -> assertThat(style.data()).doesNotContain("display:none}</style>"));
            titles.add(plain(page.select("h1").text()));
        }
        assertThat(elements).doesNotContain("img", "iframe", "object", "embed", "form", "base", "applet");
        assertThat(attributes).noneMatch(name -> name.startsWith("on")).doesNotContain("src", "srcdoc", "action");
        assertThat(scripts).as("one for each language").hasSize(2).noneMatch(script -> script.contains("alert"));
        assertThat(targets).noneMatch(target -> target.matches("(?i)[a-z]+:.*|//.*"));
        assertThat(titles)
                .as("names in headings")
                .containsAll(named(world.resolve("agencies.csv")).stream()
                        .map(row -> plain(row.getField("name")))
                        .toList());
    }

    /** What people see of a text. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> named(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static String lapor(String... command) {
        StringWriter out = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(out, true), command);
        assertThat(code).as(out.toString()).isEqualTo(ExitCode.DONE);
        return out.toString();
    }
}
