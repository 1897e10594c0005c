package lapor.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import lapor.edition.Edition;
import lapor.input.BundledFile;
import lapor.publication.KeptSample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the sample's pages as people do, and its CSV files as they are, and holds every number of every table against
 * them. {@code -Dlapor.site=OUT/current/report} reads another run's pages, {@code -Dlapor.world=FOLDER} tells where the
 * {@code agencies.csv} and {@code claims.csv} of that run are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteReadBackTest {
    private static final Path WORLD = Optional.ofNullable(System.getProperty("lapor.world"))
            .map(Path::of)
            .orElse(Path.of("").toAbsolutePath().resolveSibling("data-samples"));
    private static final int TOLD = 30;

    private Path site = Path.of("");
    private PublishedTables published = new PublishedTables(site);

    @BeforeAll
    void publish() throws IOException {
        Path run = Optional.ofNullable(System.getProperty("lapor.site"))
                .map(given -> Path.of(given).resolveSibling(""))
                .orElseGet(KeptSample::folder);
        site = run.resolve("report");
        published = new PublishedTables(run);
        new WorkedTables(published, weights(), types(), claims(), totals(run)).addTo(published);
    }

    private static JsonNode edition() throws IOException {
        return new ObjectMapper().readTree(BundledFile.read(Edition.class, "2022.json"));
    }

    /** The day of the report, in the zone of the run. */
    private LocalDate asOf() throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(site.resolveSibling("manifest.json").toFile());
        return Instant.parse(manifest.get("asOf").asText())
                .atZone(ZoneId.of(manifest.at("/settings/zone").asText()))
                .toLocalDate();
    }

    private static Map<String, Double> weights() throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (JsonNode indicator : edition().at("/evidence/indicators")) {
            weights.put(
                    indicator.get("metric").asText(), indicator.get("weight").asDouble());
        }
        return weights;
    }

    private static Map<String, String> types() throws IOException {
        Map<String, String> types = new HashMap<>();
        handedIn("agencies.csv").forEach(row -> types.put(row.get("agency_id"), row.get("type")));
        return types;
    }

    private static Map<String, Map<String, String>> claims() throws IOException {
        Map<String, Map<String, String>> claims = new HashMap<>();
        handedIn("claims.csv").forEach(row -> claims.put(WorkedTables.key(row), row));
        return claims;
    }

    /** What the manifest counts. */
    private static List<Long> totals(Path run) throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
        return Stream.of("complaints", "handlings", "withoutAgency")
                .map(name -> manifest.get(name).asLong())
                .toList();
    }

    private static List<Map<String, String>> handedIn(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(WORLD.resolve(file))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    @Test
    void showsNoNumberInATableThatWasNotPublished() {
        List<Reading> readings = new SiteReadings(published.headline()).all();
        Units units = new Units();
        List<String> wrong = new ArrayList<>();
        Map<Reading, Integer> read = new HashMap<>();
        onEachPage((file, page) -> {
            for (Element table : page.select("table, dl.numbers, .figures > div")) {
                List<Reading> of = readings.stream()
                        .filter(reading -> reading.isOf(file.substring(3), table))
                        .toList();
                if (of.size() != 1) {
                    wrong.add(file + ": " + of.size() + " readings of " + table.attributes() + " "
                            + table.select("th").eachText());
                    continue;
                }
                for (ReadRow row : rows(file, table)) {
                    read.merge(of.get(0), 1, Integer::sum);
                    wrong.addAll(of.get(0).wrong(row, published, units));
                }
            }
        });
        assertThat(wrong.stream().limit(TOLD)).as("%d rows", wrong.size()).isEmpty();
        assertThat(read.keySet())
                .as("kinds of tables that were found")
                .containsAll(readings.stream().filter(Reading::isExpected).toList());
    }

    private static List<ReadRow> rows(String file, Element table) {
        if (table.is("div")) {
            return List.of(ReadRow.figure(file, table));
        }
        return table.is("dl") ? List.of(ReadRow.list(file, table)) : ReadRow.all(file, table);
    }

    @Test
    void writesNoNumberIntoAChartThatIsInNoTableOfItsPage() {
        List<String> wrong = new ArrayList<>();
        onEachPage((file, page) -> {
            String language = file.substring(0, 2);
            Set<WordedNumber> inTables = page.select("table").stream()
                    .flatMap(table -> ReadRow.all(file, table).stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> WordedNumber.all(cell, language).stream())
                    .collect(Collectors.toSet());
            page.select("svg text.v").eachText().stream()
                    .flatMap(text -> WordedNumber.all(text, language).stream())
                    .filter(number -> !inTables.contains(number))
                    .forEach(number -> wrong.add(file + ": " + number));
        });
        assertThat(wrong.stream().limit(TOLD)).isEmpty();
    }

    @Test
    void saysNothingOfAnAgencyThatWasNotPublishedOfIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(site.resolveSibling(""))) {
            AgencySentences sentences = new AgencySentences(
                    published,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .sorted()
                            .toList(),
                    FixedTexts.of(edition()));
            onEachPage((file, page) -> {
                if (file.substring(3).startsWith("agency/")) {
                    String agency = file.substring(10, file.length() - 5);
                    wrong.addAll(sentences.wrong(agency, page, file.substring(0, 2)));
                }
            });
            Document made = Jsoup.parse("<p class=judged>1234,5</p>");
            assertThat(sentences.wrong("nobody", made, "id")).hasSize(1);
        }
        assertThat(wrong.stream().limit(TOLD)).as("%d sentences", wrong.size()).isEmpty();
    }

    @Test
    void saysNothingOfAllAgenciesThatWasNotPublished() throws IOException {
        SentenceReader sentences =
                new SentenceReader(new PageSentences(published, edition(), asOf()).all(), FixedTexts.of(edition()));
        List<String> wrong = new ArrayList<>();
        onEachPage((file, page) -> wrong.addAll(sentences.wrong(file, page)));
        assertThat(wrong.stream().limit(TOLD)).as("%d sentences", wrong.size()).isEmpty();
        assertThat(sentences.missing())
                .as("kinds of sentences that no page has")
                .isEmpty();
        // one more number, one number less, and a sentence of no known kind
        assertThat(Stream.of("1 2 3 4 5 6", "1 2", "").map(told -> "<p class=sum>" + told + "</p>"))
                .map(told -> sentences.wrong(
                        "en/index.html", Jsoup.parse("<main><div class=verdict>" + told + "<p>7</p></div></main>")))
                .extracting(List::size)
                .containsExactly(2, 2, 1);
    }

    /** If it failed, the tests above could not fail. */
    @Test
    void findsOneNumberThatIsNotWhatWasPublished() {
        Reading reading = Reading.of("agencies.html", "table")
                .from(
                        "metrics.csv",
                        (row, found) -> found.get("metric").equals("received")
                                && found.get("period").equals(published.headline()),
                        Map.of(1, "n"));
        Map<String, String> row = published.rows("metrics.csv").stream()
                .filter(found -> found.get("metric").equals("received"))
                .filter(found -> found.get("period").equals(published.headline())
                        && !found.get("n").isEmpty())
                .findFirst()
                .orElseThrow();
        int n = Integer.parseInt(row.get("n"));
        assertThat(wrong(reading, row.get("agency_id"), "" + n)).isEmpty();
        assertThat(wrong(reading, row.get("agency_id"), "" + (n + 1))).hasSize(1);
        assertThat(wrong(reading, row.get("agency_id"), "" + n, "7")).hasSize(1);
        assertThat(wrong(reading, "nobody", "" + n + 0.1)).hasSize(1);
    }

    private List<String> wrong(Reading reading, String agency, String... cells) {
        List<String> all = Stream.concat(Stream.of("name"), Stream.of(cells)).toList();
        ReadRow row = new ReadRow("en", "", List.of(), all, Optional.of(agency), Optional.empty());
        return reading.wrong(row, published, new Units());
    }

    /** Such as {@code Rules[days=9]}, {@code Optional.empty}, or a phrase with a place that was not filled. */
    @Test
    void showsNothingAsAProgramWritesIt() {
        Pattern program = Pattern.compile("\\w\\[\\w+=|\\bOptional\\w*[.\\[]|\\{\\d[|}]|\\bnull\\b|\\bNaN\\b");
        assertThat(program.matcher("Bunching[days=7]").find()).isTrue();
        List<String> wrong = new ArrayList<>();
        onEachPage((file, page) ->
                program.matcher(page.text()).results().forEach(found -> wrong.add(file + ": " + found.group())));
        assertThat(wrong.stream().limit(TOLD)).isEmpty();
    }

    @Test
    void showsEveryPublishedMetricOnTheAgencysPage() {
        Map<String, List<String>> shown = new HashMap<>();
        onEachPage((file, page) -> {
            if (file.startsWith("en/agency/")) {
                shown.put(
                        file.substring(10, file.length() - 5),
                        page.select("#metrics a[href*=metrics.html#], #metrics .absent a").eachAttr("href").stream()
                                .map(link -> link.substring(link.indexOf('#') + 1))
                                .toList());
            }
        });
        assertThat(published.rows("metrics.csv").stream()
                        .filter(row -> row.get("period").equals(published.headline()))
                        .filter(row -> !row.get("value").isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(shown.get(row.get("agency_id"))).contains(row.get("metric")));
    }

    private void onEachPage(BiConsumer<String, Document> reader) {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(found -> found.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                reader.accept(site.relativize(file).toString(), Jsoup.parse(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
