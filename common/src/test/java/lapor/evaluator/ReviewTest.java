package lapor.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.agency.Agency;
import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.edition.EditionFixture;
import lapor.evaluation.Dossier;
import lapor.evaluation.Entry;
import lapor.evaluation.ExpertScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

class ReviewTest {
    private static final Edition USUAL = EditionFixture.bundled();
    private static final Edition STRICT = edition("adjusted", "left_out");

    private final List<Entry> entries = new ArrayList<>();
    private final List<ExpertScore> scores = new ArrayList<>();

    /** Eight evaluators, strict by -9 to lenient by +9, three on each of 80 entries, chosen by lot. */
    @Test
    void findsWhoIsStrictAndBringsScoresNearerToWhatWasDeserved() {
        int inside = 0;
        double raw = 0;
        double adjusted = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            entries.clear();
            scores.clear();
            double[] truth = random.doubles(80, 30, 70).toArray();
            for (int i = 0; i < truth.length; i++) {
                int first = random.nextInt(8);
                for (int j :
                        new int[] {first, (first + 1 + random.nextInt(3)) % 8, (first + 4 + random.nextInt(4)) % 8}) {
                    score(i, "e" + j, truth[i] + severity(j) + 3 * random.nextGaussian());
                }
            }
            SourceReview review = review(USUAL, List.of()).sources().get(0);
            for (Evaluator evaluator : review.evaluators()) {
                double actual = severity(evaluator.id().charAt(1) - '0');
                assertThat(evaluator.severity().points()).isCloseTo(actual, within(2.0));
                boolean covers = evaluator.interval().low().orElseThrow() <= actual
                        && actual <= evaluator.interval().high().orElseThrow();
                inside += covers ? 1 : 0;
            }
            for (int i = 0; i < truth.length; i++) {
                raw += Math.abs(review.entries().get(i).raw().orElseThrow() - truth[i]);
                adjusted += Math.abs(review.entries().get(i).adjusted().orElseThrow() - truth[i]);
            }
        }
        assertThat(inside).as("intervals of 160 that hold the true severity").isBetween(144, 160);
        assertThat(adjusted).isLessThan(raw * 0.7);
    }

    @Test
    void countsRawScoresUnlessTheEditionSaysOtherwise() {
        score(0, "mild", 80);
        score(0, "harsh", 60);
        score(1, "mild", 50);

        Review usual = review(USUAL, List.of());
        Review strict = review(STRICT, List.of());

        // mild and harsh are 10 points from their common mean, each to one side
        assertThat(usual.counting().documents()).containsExactlyElementsOf(scores);
        assertThat(strict.counting().documents())
                .filteredOn(score -> score.criterion().equals("impact"))
                .extracting(ExpertScore::score)
                .satisfiesExactly(
                        one -> assertThat(one).isCloseTo(70, within(1e-9)),
                        two -> assertThat(two).isCloseTo(70, within(1e-9)),
                        three -> assertThat(three).isCloseTo(40, within(1e-9)));
        assertThat(usual.sources().get(0).entries().get(1).adjusted()).hasValueCloseTo(40.0, within(1e-9));
    }

    @Test
    void adjustedScoresStayOnTheScale() {
        score(0, "mild", 90);
        score(0, "harsh", 40);
        score(1, "harsh", 95);
        score(2, "mild", 3);

        assertThat(review(STRICT, List.of()).counting().documents())
                .extracting(ExpertScore::score)
                .allMatch(score -> score >= 0 && score <= 100)
                .contains(100.0, 0.0);
    }

    @Test
    void findsConflictsWithOnesOwnAgencyItsParentAndItsUnits() {
        score(0, "own", 90);
        score(0, "stranger", 50);
        score(1, "of parent", 90);
        score(2, "of unit", 90);
        List<Affiliation> affiliations = List.of(
                new Affiliation("own", "a0"),
                new Affiliation("stranger", "a9"),
                new Affiliation("of parent", "p"),
                new Affiliation("of unit", "u"));

        Review usual = review(USUAL, affiliations);
        Review strict = review(STRICT, affiliations);

        assertThat(usual.sources().get(0).conflicts())
                .filteredOn(conflict -> conflict.score().criterion().equals("impact"))
                .extracting(conflict ->
                        conflict.score().evaluator() + " " + conflict.relation().code())
                .containsExactly("own same", "of parent parent", "of unit unit");
        assertThat(usual.counting().documents()).hasSameSizeAs(scores);
        assertThat(strict.counting().documents())
                .extracting(ExpertScore::evaluator)
                .containsOnly("stranger");
        // an entry that only conflicted people scored is not scored: a gap is not a zero
        assertThat(strict.sources().get(0).entries().get(1).raw()).isEmpty();
        assertThat(strict.sources().get(0).entries().get(1).unrated()).hasSize(5);
        assertThat(strict.sources().get(0).entries().get(1).leftOut()).isEqualTo(5);
    }

    @Test
    void writesWhatPeopleHaveToTalkAbout(@TempDir Path folder) {
        score(0, "x", 90);
        score(0, "y", 65);
        score(1, "x", 70);
        score(1, "y", 46);
        scores.removeIf(
                score -> score.agencyId().equals("a1") && score.criterion().equals("change"));

        Review review = review(USUAL, List.of(new Affiliation("x", "a1")));
        EvaluatorTable.TABLE.write(folder, Reviewed.of(review, SourceReview::evaluators));
        AgreementTable.TABLE.write(folder, Reviewed.of(review, SourceReview::agreement));
        DisagreementTable.TABLE.write(folder, Reviewed.of(review, SourceReview::disagreements));
        ExpertScoreTable.TABLE.write(folder, Reviewed.of(review, SourceReview::entries));
        UnratedTable.TABLE.write(folder, Reviewed.of(review, UnratedTable.Unrated::of));
        ConflictTable.TABLE.write(folder, Reviewed.of(review, SourceReview::conflicts));

        assertThat(folder.resolve("disagreements.csv"))
                .content()
                .startsWith("source,agency_id,criterion,evaluators,lowest,highest,spread,threshold\n"
                        + "documents,a0,change,2,65,90,25,25\n")
                .doesNotContain(",a1,");
        assertThat(folder.resolve("unrated.csv")).hasContent("source,agency_id,criterion\ndocuments,a1,change\n");
        assertThat(folder.resolve("conflicts.csv"))
                .content()
                .contains("documents,a1,impact,x,a1,same,70,yes\n")
                .doesNotContain(",a0,");
        assertThat(folder.resolve("expert_scores.csv"))
                .hasContent("source,agency_id,raw,adjusted,counts,left_out\n"
                        + "documents,a0,77.5,77.5,raw,0\ndocuments,a1,,,raw,0\n");
        assertThat(folder.resolve("agreement.csv"))
                .content()
                .contains("documents,management,2,2,two_way_random,2,,,,,,too_few\n")
                .contains("documents,change,2,1,two_way_random,1,,,,,,too_few\n");
        assertThat(folder.resolve("evaluators.csv")).content().contains("documents,x,2,9,9,");
    }

    @Test
    void whoHasNoColleagueHasNoSeverity(@TempDir Path folder) {
        score(0, "alone", 90);

        EvaluatorTable.TABLE.write(folder, Reviewed.of(review(USUAL, List.of()), SourceReview::evaluators));

        assertThat(folder.resolve("evaluators.csv"))
                .hasContent("source,evaluator,entries,scores,shared,mean,severity,severity_low,severity_high,"
                        + "linked_groups\ndocuments,alone,1,5,0,90,,,,1\n");
    }

    private static double severity(int evaluator) {
        return -9 + evaluator * 18 / 7.0;
    }

    /** One evaluator's score of every criterion of an entry, which enters if it has not yet. */
    private void score(int entry, String evaluator, double points) {
        String id = "a" + entry;
        if (entries.stream().noneMatch(known -> known.agencyId().equals(id))) {
            entries.add(new Entry(id, "ip", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        for (Criterion criterion : USUAL.criteria()) {
            scores.add(new ExpertScore(id, criterion.id(), evaluator, points));
        }
    }

    private Review review(Edition edition, List<Affiliation> affiliations) {
        Dossier dossier = new Dossier(List.copyOf(entries), List.copyOf(scores), List.of(), List.of());
        return Review.of(
                edition, dossier, affiliations, List.of(agency("a1", "p"), agency("u", "a2"), agency("a0", "q")));
    }

    private static Agency agency(String id, String parent) {
        return new Agency(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(parent),
                Optional.empty(),
                ZoneId.of("Asia/Jakarta"),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Edition edition(String counts, String conflicted) {
        return EditionFixture.document()
                .with(
                        "/evaluators",
                        """
                        {"counts": "%s", "conflicted": "%s", "discussedSpread": 20, "neededEntries": 5,
                         "assumption": "criteria-weights"}
                        """
                                .formatted(counts, conflicted))
                .read();
    }
}
