package lapor.jobs;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Self-assessments of generated worlds, some of them too good on purpose: those that lie are found, whether they have
 * ten complaints or a thousand, and nobody is accused whose claim was true on any day since the end of the window.
 */
@ExtendWith(SparkExtension.class)
class ClaimWorldsTest {
    private static final double FOUND = 0.95;

    @TempDir
    Path folder;

    private final List<String> planted = new ArrayList<>();
    private final List<String> honest = new ArrayList<>();

    @Test
    void findsTheFalseAndAccusesNobodyElse() throws IOException {
        world("2022", 5, 2_500, 80);

        judge();
    }

    @Test
    @Tag("study")
    void findsTheFalseAndAccusesNobodyElseInTheWorldOfAnyEdition() throws IOException {
        List<String> editions = List.of("2018", "2019", "2020", "2022", "next");
        for (String edition : editions) {
            world(edition, 1 + editions.indexOf(edition), 4_000, 120);
        }

        judge();
    }

    private void judge() {
        System.out.printf("planted %s%ntrue %s%n", counts(planted), counts(honest));
        assertThat(planted).hasSizeGreaterThan(20);
        assertThat(planted.stream()
                        .filter(verdict -> verdict.startsWith("contradicted") || verdict.endsWith("withheld"))
                        .count())
                .as("planted %s", counts(planted))
                .isGreaterThanOrEqualTo((long) Math.ceil(FOUND * planted.size()));
        assertThat(honest)
                .as("true %s", counts(honest))
                .hasSizeGreaterThan(100)
                .noneMatch(verdict -> verdict.startsWith("contradicted"));
    }

    /** Generates a world, runs its night, and notes what became of each claim. */
    private void world(String edition, int seed, int complaints, int agencies) throws IOException {
        Path world = folder.resolve(edition);
        assertThat(Main.run(
                        "generate",
                        "--edition",
                        edition,
                        "--seed",
                        Integer.toString(seed),
                        "--complaints",
                        Integer.toString(complaints),
                        "--agencies",
                        Integer.toString(agencies),
                        "--out",
                        world.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(Main.run("nightly", "--run", world.resolve("run.json").toString()))
                .isEqualTo(ExitCode.DONE);
        Map<List<String>, String> found = rows(world.resolve("out/current/crosscheck_detail.csv")).stream()
                .collect(toMap(ClaimWorldsTest::key, row -> row.getField("verdict") + " " + row.getField("reason")));
        for (NamedCsvRecord row : rows(world.resolve("truth.csv"))) {
            String verdict = found.get(key(row));
            if (row.getField("planted").equals("true")) {
                planted.add(verdict);
            } else if (!row.getField("true_as_of").isEmpty()) {
                honest.add(verdict);
            }
        }
    }

    private static Map<String, Long> counts(List<String> verdicts) {
        return verdicts.stream().collect(groupingBy(verdict -> verdict, TreeMap::new, counting()));
    }

    private static List<String> key(NamedCsvRecord row) {
        return List.of(row.getField("agency_id"), row.getField("period"), row.getField("metric"));
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
