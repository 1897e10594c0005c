package lapor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.input.ProblemLists;
import lapor.tally.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

class EditionFileTest {
    private final Edition edition = EditionFixture.bundled();

    @Test
    void shortlistsThePublishedTop51() {
        Stage documents = edition.firstStage();

        assertThat(documents.places("oa")).isEqualTo(6);
        assertThat(documents.places("ip")).isEqualTo(30);
        assertThat(documents.places("upp")).isEqualTo(15);
        assertThat(documents.quotas().stream().mapToInt(Quota::places).sum()).isEqualTo(51);
    }

    @Test
    void awardsThePublishedSeventeenWinners() {
        Stage last = edition.stages().get(1);

        assertThat(last.quotas()).extracting(Quota::places).containsExactly(2, 5, 5, 5);
        assertThat(last.places("ip")).isEqualTo(10);
    }

    @Test
    void closesRegistrationAtThePublishedMinute() {
        Milestone registration = edition.findMilestone("registration").orElseThrow();

        assertThat(registration.from()).isEqualTo("2022-02-18");
        assertThat(registration.deadline()).contains(OffsetDateTime.parse("2022-04-14T23:59:00+07:00"));
    }

    @Test
    void namesTheEditionsWhoseWinnersMayEnterAsSuch() {
        assertThat(formerWinners(edition)).containsExactly(new FormerWinner(List.of("2018", "2019", "2020")));
    }

    @Test
    void letsFormerWinnersOfAnyEditionEnterWhereNoneIsNamed() {
        Edition open = EditionFixture.document()
                .with("/eligibility/3/editions", "null")
                .read();

        assertThat(formerWinners(open)).containsExactly(new FormerWinner(List.of()));
    }

    private static List<Condition> formerWinners(Edition edition) {
        return edition.eligibility().stream()
                .map(EligibilityRule::condition)
                .filter(FormerWinner.class::isInstance)
                .toList();
    }

    @Test
    void measuresTheWindowAndItsHalves() {
        LocalDate from = LocalDate.of(2021, 4, 1);
        LocalDate split = LocalDate.of(2021, 10, 1);
        LocalDate to = LocalDate.of(2022, 4, 1);

        assertThat(edition.periods())
                .containsExactly(
                        new Period("edition-2022", from, to),
                        new Period("edition-2022-h1", from, split),
                        new Period("edition-2022-h2", split, to));
        assertThat(edition.windowId()).isEqualTo("edition-2022");
    }

    @ParameterizedTest
    @MethodSource("lapor.edition.EditionFile#bundled")
    void labelsEveryInventedNumberAsAnAssumption(String id) {
        Edition edition = EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
        Stream<Basis> invented = Stream.of(
                        Stream.of(
                                edition.evidence().basis(),
                                edition.evidence().window().basis()),
                        edition.evidence().indicators().stream().map(Indicator::basis),
                        edition.criteria().stream().map(Criterion::basis),
                        edition.panelParts().stream().map(Criterion::basis),
                        edition.stages().stream()
                                .flatMap(s -> s.scores().stream())
                                .map(ScoreWeight::basis),
                        edition.stages().stream()
                                .flatMap(s -> s.tieBreaks().stream())
                                .map(TieBreak::basis),
                        edition.categories().stream().map(Category::basis))
                .flatMap(bases -> bases);

        assertThat(invented).allSatisfy(basis -> assertThat(basis.assumption()).isPresent());
    }

    static Stream<String> held() {
        return EditionFile.bundled().stream().filter(id -> !EditionFile.read(id, Path.of("."), EditionFixture.METRICS)
                .draft());
    }

    @ParameterizedTest
    @MethodSource("held")
    void takesEveryQuotaAndDateFromASource(String id) {
        Edition edition = EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
        assertThat(edition.milestones())
                .allSatisfy(m -> assertThat(m.basis().source()).isPresent());
        assertThat(edition.stages().stream().flatMap(stage -> stage.quotas().stream()))
                .allSatisfy(quota -> assertThat(quota.basis().source()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("lapor.edition.EditionFile#bundled")
    void neverScoresVolume(String id) {
        Edition edition = EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
        assertThat(edition.evidence().metrics()).doesNotContain("received").hasSize(6);
        assertThat(edition.evidence().indicators().stream()
                        .mapToDouble(Indicator::weight)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void listsEveryEditionThatIsThere() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/lapor/edition"))) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .toList();
            assertThat(EditionFile.bundled()).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void readsAFileBesideTheRunFile(@TempDir Path folder) throws IOException {
        String text = new String(
                EditionFile.class.getResourceAsStream("2022.json").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("local.json"), text);

        assertThat(EditionFile.read("local.json", folder, EditionFixture.METRICS))
                .isEqualTo(edition);
    }

    @Test
    void namesAnEditionThatIsNowhere(@TempDir Path folder) {
        assertThat(ProblemLists.of(() -> EditionFile.read("1999", folder, EditionFixture.METRICS)))
                .containsExactly("1999: is neither a bundled edition nor a file in " + folder);
    }
}
