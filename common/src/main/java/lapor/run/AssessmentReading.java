package lapor.run;

import static java.util.stream.Collectors.toSet;

import lapor.agency.Agency;
import lapor.crosscheck.Claim;
import lapor.crosscheck.ClaimsFile;
import lapor.crosscheck.Tolerances;
import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.evaluation.Decision;
import lapor.evaluation.DecisionsFile;
import lapor.evaluation.Dossier;
import lapor.evaluation.Eligibility;
import lapor.evaluation.EligibilityRow;
import lapor.evaluation.EntriesFile;
import lapor.evaluation.Entry;
import lapor.evaluation.ExpertScore;
import lapor.evaluation.ExpertScoreFile;
import lapor.evaluator.Affiliation;
import lapor.evaluator.AffiliationFile;
import lapor.finding.ReviewedFinding;
import lapor.finding.ReviewedFindingsFile;
import lapor.input.CsvInput;
import lapor.input.InputFile;
import lapor.input.Problems;
import lapor.metric.Metrics;
import lapor.tally.Period;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what a run is judged for: the edition, and what was handed in for it; every problem is noted. */
final class AssessmentReading {
    private static final Set<String> METRICS = Metrics.ids();

    private final RunFile run;
    private final Overrides overrides;
    private final Problems problems;

    AssessmentReading(RunFile run, Overrides overrides, Problems problems) {
        this.run = run;
        this.overrides = overrides;
        this.problems = problems;
    }

    /**
     * Reads everything that the run file names.
     *
     * @param listed the agencies of the list; absent without one, and where it cannot be read
     * @param asOf the run's instant; absent where it cannot be read
     */
    Assessment read(Optional<List<Agency>> listed, Optional<Instant> asOf) {
        requireHandedIn(run.hand());
        Optional<Competition> competition = edition().map(edition -> competition(edition, listed));
        return new Assessment(competition, claims(listed), reviewed(competition, listed, asOf));
    }

    /** What nobody had reviewed by the run's instant was open then; without an agency list every agency is known. */
    private List<ReviewedFinding> reviewed(
            Optional<Competition> competition, Optional<List<Agency>> listed, Optional<Instant> asOf) {
        if (run.agencies().isPresent() && listed.isEmpty()) {
            return List.of();
        }
        Set<String> periods = Stream.concat(
                        run.periods().stream(), competition.stream().flatMap(held -> held.edition().periods().stream()))
                .map(Period::id)
                .collect(toSet());
        LocalDate last =
                asOf.map(instant -> LocalDate.ofInstant(instant, run.zone())).orElse(LocalDate.MAX);
        return run
                .hand()
                .findingsReviewed()
                .flatMap(file -> problems.collect(
                        () -> ReviewedFindingsFile.read(file, listed.map(AssessmentReading::ids), periods)))
                .orElse(List.of())
                .stream()
                .filter(review -> !review.reviewedAt().isAfter(last))
                .toList();
    }

    private Optional<Edition> edition() {
        return overrides
                .edition()
                .or(run::edition)
                .flatMap(name -> problems.collect(() -> EditionFile.read(name, run.folder(), METRICS)));
    }

    private Competition competition(Edition edition, Optional<List<Agency>> listed) {
        RunFile.HandedIn hand = run.hand();
        requireAgencies("entries", hand.entries());
        Optional<List<Entry>> entries = hand.entries()
                .flatMap(file ->
                        problems.collect(() -> EntriesFile.read(file, edition, known(file, listed), run.zone())));
        List<Entry> known = entries.orElse(List.of());
        if (hand.entries().isEmpty() && hand.needsEdition()) {
            problems.invalid("entries", "is missing, but documents, panel or decisions are given");
        }
        List<EligibilityRow> eligibility = Eligibility.check(edition, known, listed.orElse(List.of()), run.zone());
        List<ExpertScore> documents =
                scores(hand.documents(), file -> ExpertScoreFile.readDocuments(file, edition, entrants(file, entries)));
        List<ExpertScore> panel =
                scores(hand.panel(), file -> ExpertScoreFile.readPanel(file, edition, entrants(file, entries)));
        List<Decision> decisions = ofEntries(
                hand.decisions(),
                entries,
                file -> DecisionsFile.read(file, edition, known, Eligibility.failing(eligibility)));
        return new Competition(
                edition, new Dossier(known, documents, panel, decisions), eligibility, affiliations(listed));
    }

    private List<ExpertScore> scores(Optional<Path> file, Function<Path, List<ExpertScore>> reader) {
        return file.flatMap(path -> problems.collect(() -> reader.apply(path))).orElse(List.of());
    }

    /**
     * The ids that a file may name. Of a list that cannot be used for what is wrong in it, all that it names; of one
     * that cannot be read, whatever the file itself names: the problems of every file come at once, and only its own.
     */
    private Set<String> known(Path file, Optional<List<Agency>> listed) {
        return listed.map(AssessmentReading::ids)
                .or(() -> run.agencies().map(AssessmentReading::named).filter(ids -> !ids.isEmpty()))
                .orElseGet(() -> named(file));
    }

    private Set<String> entrants(Path file, Optional<List<Entry>> entries) {
        return entries.map(all -> all.stream().map(Entry::agencyId).collect(toSet()))
                .or(() -> run.hand().entries().map(AssessmentReading::named).filter(ids -> !ids.isEmpty()))
                .orElseGet(() -> named(file));
    }

    private static Set<String> named(Path file) {
        return CsvInput.column(file, "agency_id");
    }

    /** What a file says of entries; without readable entries, all of it would look wrong. */
    private <T> List<T> ofEntries(Optional<Path> file, Optional<List<Entry>> entries, Function<Path, List<T>> reader) {
        return file.filter(path -> entries.isPresent())
                .flatMap(path -> problems.collect(() -> reader.apply(path)))
                .orElse(List.of());
    }

    private List<Affiliation> affiliations(Optional<List<Agency>> listed) {
        RunFile.HandedIn hand = run.hand();
        if (hand.evaluators().isPresent()
                && hand.documents().isEmpty()
                && hand.panel().isEmpty()) {
            problems.invalid("evaluators", "is given, but neither documents nor panel are");
        }
        return hand.evaluators()
                .flatMap(file -> problems.collect(() -> AffiliationFile.read(file, known(file, listed))))
                .orElse(List.of());
    }

    private List<Claim> claims(Optional<List<Agency>> listed) {
        requireAgencies("claims", run.hand().claims());
        return run.hand()
                .claims()
                .flatMap(file -> problems.collect(
                        () -> ClaimsFile.read(file, Tolerances.bundled(), known(file, listed), METRICS, run.zone())))
                .orElse(List.of());
    }

    /** Each file is looked at by itself, too: one that cannot be read for another's sake may not be there at all. */
    private void requireHandedIn(RunFile.HandedIn hand) {
        Stream.of(
                        hand.entries(),
                        hand.documents(),
                        hand.panel(),
                        hand.evaluators(),
                        hand.decisions(),
                        hand.claims(),
                        hand.findingsReviewed())
                .flatMap(Optional::stream)
                .forEach(file -> problems.collect(() -> InputFile.read(file)));
    }

    private void requireAgencies(String what, Optional<Path> file) {
        if (file.isPresent() && run.agencies().isEmpty()) {
            problems.invalid("agencies", "is missing, but " + what + " are given");
        }
    }

    private static Set<String> ids(List<Agency> agencies) {
        return agencies.stream().map(Agency::id).collect(toSet());
    }
}
