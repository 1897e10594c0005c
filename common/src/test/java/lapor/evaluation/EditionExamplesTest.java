package lapor.evaluation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.edition.Check;
import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.EditionFixture;
import lapor.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each edition's rules, held against an example that a person can follow: see the README beside the examples. */
class EditionExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/edition");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    static Stream<Example> examples() {
        return EditionFile.bundled().stream().map(EditionExamplesTest::example);
    }

    @Test
    void everyEditionHasItsExample() {
        assertThat(EditionFile.bundled())
                .allSatisfy(id -> assertThat(FOLDER.resolve(id)).isDirectory());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void refusesWhoDoesNotMeetTheConditions(Example example) {
        List<String> failed = example.eligibility().stream()
                .filter(row -> row.check().result() == Check.Result.FAILED)
                .map(row -> row.agencyId() + "," + row.rule())
                .toList();

        assertThat(failed).containsExactlyInAnyOrderElementsOf(example.lines("ineligible.csv"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsFinalistsAndWinnersAsInTheExample(Example example) {
        List<String> rows = example.evaluate().stream()
                .map(row -> String.join(
                        ",",
                        row.stage(),
                        row.group(),
                        row.category(),
                        Cell.number(row.rank()),
                        row.agencyId(),
                        Cell.number(row.combinedScore()),
                        Boolean.toString(row.shortlisted()),
                        row.decidedBy().code()))
                .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(example.lines("expected.csv"));
    }

    private static Example example(String id) {
        Path folder = FOLDER.resolve(id);
        Edition edition = EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
        List<Agency> agencies = AgencyFile.read(folder.resolve("agencies.csv"), ZONE);
        Set<String> ids = agencies.stream().map(Agency::id).collect(toSet());
        List<Entry> entries = EntriesFile.read(folder.resolve("entries.csv"), edition, ids, ZONE);
        List<EligibilityRow> eligibility = Eligibility.check(edition, entries, agencies, ZONE);
        List<Decision> decisions =
                DecisionsFile.read(folder.resolve("decisions.csv"), edition, entries, Eligibility.failing(eligibility));
        ExampleScores scores = ExampleScores.read(folder.resolve("scores.csv"), edition);
        return new Example(
                folder,
                new Dossier(entries, scores.documents(), scores.panel(), decisions),
                eligibility,
                edition,
                scores);
    }

    private record Example(
            Path folder, Dossier dossier, List<EligibilityRow> eligibility, Edition edition, ExampleScores scores) {

        List<EvaluationRow> evaluate() {
            return Evaluation.of(edition, dossier, eligibility, scores.evidence());
        }

        List<String> lines(String file) {
            try (Stream<String> lines = Files.lines(folder.resolve(file))) {
                return lines.skip(1).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return edition.id();
        }
    }
}
