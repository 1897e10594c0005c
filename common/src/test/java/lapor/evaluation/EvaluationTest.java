package lapor.evaluation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.EditionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

class EvaluationTest {
    private static final Edition EDITION = EditionFixture.bundled();

    @Test
    void shortlistsAsInTheExamples() throws IOException {
        World world = World.empty(EDITION);
        List<NamedCsvRecord> examples = examples();
        for (NamedCsvRecord example : examples) {
            world.add(
                    example.getField("group"),
                    example.getField("agency_id"),
                    number(example.getField("document")),
                    number(example.getField("evidence")));
        }

        Map<String, EvaluationRow> rows = world.evaluate().stream().collect(toMap(EvaluationRow::agencyId, row -> row));

        assertThat(examples).hasSize(15).allSatisfy(example -> {
            EvaluationRow row = rows.get(example.getField("agency_id"));
            assertThat(row.combinedScore()).isEqualTo(number(example.getField("combined")));
            assertThat(row.rank()).isEqualTo(whole(example.getField("rank")));
            assertThat(row.shortlisted()).isEqualTo(Boolean.parseBoolean(example.getField("shortlisted")));
            assertThat(row.decidedBy().code()).isEqualTo(example.getField("decided_by"));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheSameInWhateverOrderThingsCome(long seed) {
        World world = World.random(EDITION, seed);

        assertThat(world.shuffled(seed + 100).evaluate()).isEqualTo(world.evaluate());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsToTheQuotas(long seed) {
        List<EvaluationRow> rows = World.random(EDITION, seed).evaluate();

        assertThat(List.of("oa", "ip", "upp")).allSatisfy(group -> {
            List<EvaluationRow> mine =
                    rows.stream().filter(row -> row.group().equals(group)).toList();
            int places = EDITION.firstStage().places(group);
            long chosen = mine.stream().filter(EvaluationRow::shortlisted).count();
            long tied = mine.stream()
                    .filter(row -> row.decidedBy() == DecidedBy.TIE)
                    .count();
            long ranked = mine.stream().filter(row -> row.rank().isPresent()).count();
            assertThat(chosen).isLessThanOrEqualTo(places);
            assertThat(chosen + tied).isGreaterThanOrEqualTo(Math.min(places, ranked));
        });
    }

    @ParameterizedTest
    @CsvSource({"2018, 1", "2019, 2", "2020, 3", "2022, 4", "next, 5", "2018, 6", "2020, 7", "2022, 8"})
    void neverLowersARankForBetterEvidence(String id, long seed) {
        World world = World.random(EditionFile.read(id, Path.of("."), EditionFixture.METRICS), seed);
        for (EvaluationRow before : world.evaluate()) {
            if (before.rank().isPresent()) {
                World better = world.shuffled(seed);
                better.evidence()
                        .replaceAll(row -> row.agencyId().equals(before.agencyId())
                                ? World.evidence(
                                        row.agencyId(),
                                        row.group(),
                                        OptionalDouble.of(row.score().orElseThrow() + 3))
                                : row);
                assertThat(rank(better, before.agencyId()))
                        .isLessThanOrEqualTo(before.rank().getAsInt());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ranksByDocumentsAloneWhereEvidenceHasNoWeight(long seed) {
        Edition documentsOnly = EditionFixture.document()
                .with("/stages/0/scores/0/weight", "1")
                .with("/stages/0/scores/1/weight", "0")
                .with("/stages/0/tieBreaks", "[]")
                .read();
        List<EvaluationRow> rows = World.random(documentsOnly, seed).evaluate();

        assertThat(rows).filteredOn(row -> row.documentScore().isPresent()).allSatisfy(row -> {
            long better = rows.stream()
                    .filter(other -> other.group().equals(row.group()))
                    .filter(other -> other.documentScore().orElse(-1)
                            > row.documentScore().getAsDouble())
                    .count();
            assertThat(row.rank()).hasValue((int) better + 1);
        });
    }

    @Test
    void doesNotRankAnEntryThatTheEvidenceDoesNotName() {
        World world = World.empty(EDITION);
        world.add("oa", "a", OptionalDouble.of(80), OptionalDouble.of(80));
        world.evidence().clear();

        EvaluationRow row = world.evaluate().get(0);

        assertThat(row.combinedScore()).isEmpty();
        assertThat(row.decidedBy()).isEqualTo(DecidedBy.NOT_ASSESSABLE);
        assertThat(row.shortlisted()).isFalse();
    }

    private static int rank(World world, String agencyId) {
        return world.evaluate().stream()
                .filter(row -> row.agencyId().equals(agencyId))
                .findFirst()
                .orElseThrow()
                .rank()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> examples() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(
                        EvaluationTest.class.getResourceAsStream("2022-documents.csv"), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static OptionalInt whole(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }
}
