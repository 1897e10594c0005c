package lapor.run;

import static java.util.stream.Collectors.toSet;

import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.agency.SuccessorAgencies;
import lapor.calendar.WorkCalendar;
import lapor.calendar.WorkTime;
import lapor.crosscheck.Claim;
import lapor.crosscheck.ClaimsFile;
import lapor.crosscheck.Tolerances;
import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.VolumeBands;
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
import lapor.input.InputFile;
import lapor.input.Problems;
import lapor.input.Sha256;
import lapor.metric.Metrics;
import lapor.rule.ClockStart;
import lapor.rule.Rules;
import lapor.tally.Period;
import lapor.tally.Periods;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads all small inputs of a run before anything expensive begins, and reports all their problems together. */
public final class RunPlanReading {
    private static final Set<String> METRICS = Metrics.ids();

    private final RunFile run;
    private final Overrides overrides;
    private final Problems problems;

    private RunPlanReading(RunFile run, Overrides overrides, Problems problems) {
        this.run = run;
        this.overrides = overrides;
        this.problems = problems;
    }

    /**
     * Reads what the run file names.
     *
     * @param problems where every problem is noted; with any, the plan is absent
     */
    public static Optional<RunPlan> read(RunFile run, Overrides overrides, Problems problems) {
        int before = problems.size();
        Optional<RunPlan> plan = new RunPlanReading(run, overrides, problems).plan();
        return problems.size() == before ? plan : Optional.empty();
    }

    private Optional<RunPlan> plan() {
        Optional<Instant> asOf = AsOfReading.read(run, overrides, problems);
        RegulationsReading regulations = new RegulationsReading(run, problems);
        Optional<WorkCalendar> calendar = regulations.calendar(asOf);
        Optional<List<Agency>> listed =
                run.agencies().flatMap(file -> problems.collect(() -> AgencyFile.read(file, run.zone())));
        Optional<WorkTime> workTime = regulations.workTime(listed);
        Optional<Rules> rules = regulations.rules();
        SuccessorAgencies succession = regulations.succession(asOf, listed);
        requireHandedIn(run.hand());
        Optional<Competition> competition = edition().map(edition -> competition(edition, listed));
        List<Claim> claims = claims(listed);
        competition.ifPresent(held ->
                regulations.requireAnswering("entries", held.entries().stream().map(Entry::agencyId), succession));
        regulations.requireAnswering("claims", claims.stream().map(Claim::agencyId), succession);
        RunPlan.Places places = new RunPlan.Places(
                overrides.lake().orElse(run.lake()), overrides.out().orElse(run.out()));
        WritablePlaces.check(places, problems);
        List<Period> declared = new ArrayList<>(run.periods());
        competition.ifPresent(held -> declared.addAll(held.edition().periods()));
        Periods.check(declared, "periods", problems);
        ClockStart clockStart = run.clockStart(competition.map(Competition::edition));
        if (asOf.isEmpty() || calendar.isEmpty() || workTime.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RunPlan(
                asOf.get(),
                run.zone(),
                listed.orElse(List.of()),
                calendar.get(),
                workTime.get(),
                succession,
                competition,
                claims,
                rules.get(),
                clockStart,
                declared,
                places,
                run.languages(),
                run.thresholds(),
                run.seed(),
                Fingerprints.of(run, overrides, asOf.get())
                        .with("measured", Sha256.of(declared.toString()))
                        .with("bands", bands(competition))
                        .with("clock", clockStart.code())
                        .with("conduct", rules.get().conduct().toString())
                        .with("succession", run.succession().code())
                        .with(
                                "folded",
                                Fingerprints.listed(
                                        succession.finals().entrySet(),
                                        into -> into.getKey() + " into " + into.getValue()))
                        .byName()));
    }

    private static String bands(Optional<Competition> competition) {
        return competition
                .flatMap(held -> held.edition().evidence().bands())
                .map(VolumeBands::bands)
                .map(bands -> Fingerprints.listed(bands, band -> band.id() + " from " + band.from()))
                .orElse("");
    }

    private Optional<Edition> edition() {
        return overrides
                .edition()
                .or(run::edition)
                .flatMap(name -> problems.collect(() -> EditionFile.read(name, run.folder(), METRICS)));
    }

    /**
     * What was handed in is read against the list of agencies; where that cannot be read, all of it would look wrong.
     */
    private Competition competition(Edition edition, Optional<List<Agency>> listed) {
        RunFile.HandedIn hand = run.hand();
        requireAgencies("entries", hand.entries());
        Optional<List<Entry>> entries = hand.entries()
                .flatMap(file -> listed.flatMap(agencies ->
                        problems.collect(() -> EntriesFile.read(file, edition, ids(agencies), run.zone()))));
        List<Entry> known = entries.orElse(List.of());
        if (hand.entries().isEmpty() && hand.needsEdition()) {
            problems.invalid("entries", "is missing, but documents, panel or decisions are given");
        }
        List<EligibilityRow> eligibility = Eligibility.check(edition, known, listed.orElse(List.of()), run.zone());
        List<ExpertScore> documents =
                ofEntries(hand.documents(), entries, file -> ExpertScoreFile.readDocuments(file, edition, known));
        List<ExpertScore> panel =
                ofEntries(hand.panel(), entries, file -> ExpertScoreFile.readPanel(file, edition, known));
        List<Decision> decisions = ofEntries(
                hand.decisions(),
                entries,
                file -> DecisionsFile.read(file, edition, known, Eligibility.failing(eligibility)));
        return new Competition(
                edition, new Dossier(known, documents, panel, decisions), eligibility, affiliations(listed));
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
                .flatMap(file ->
                        listed.flatMap(agencies -> problems.collect(() -> AffiliationFile.read(file, ids(agencies)))))
                .orElse(List.of());
    }

    private List<Claim> claims(Optional<List<Agency>> listed) {
        requireAgencies("claims", run.hand().claims());
        return run.hand()
                .claims()
                .flatMap(file -> listed.flatMap(agencies ->
                        problems.collect(() -> ClaimsFile.read(file, Tolerances.bundled(), ids(agencies), METRICS))))
                .orElse(List.of());
    }

    /** Each file is looked at by itself, too: one that cannot be read for another's sake may not be there at all. */
    private void requireHandedIn(RunFile.HandedIn hand) {
        Stream.of(hand.entries(), hand.documents(), hand.panel(), hand.evaluators(), hand.decisions(), hand.claims())
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
