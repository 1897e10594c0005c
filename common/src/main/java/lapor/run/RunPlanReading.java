package lapor.run;

import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.agency.RegionFile;
import lapor.agency.Regions;
import lapor.agency.SuccessorAgencies;
import lapor.calendar.WorkCalendar;
import lapor.calendar.WorkTime;
import lapor.crosscheck.Claim;
import lapor.evaluation.Entry;
import lapor.finding.ReviewedFinding;
import lapor.input.Problems;
import lapor.rule.Rules;
import lapor.tally.Period;
import lapor.tally.Periods;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads all small inputs of a run before anything expensive begins, and reports all their problems together. */
public final class RunPlanReading {

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
        Optional<Regions> regions = run.regions().flatMap(file -> problems.collect(() -> RegionFile.read(file)));
        Optional<List<Agency>> listed =
                run.agencies().flatMap(file -> problems.collect(() -> AgencyFile.read(file, run.zone(), regions)));
        Optional<WorkTime> workTime = regulations.workTime(listed);
        Optional<Rules> rules = regulations.rules();
        SuccessorAgencies succession = regulations.succession(asOf, listed);
        Assessment assessment = new AssessmentReading(run, overrides, problems).read(listed, asOf);
        regulations.requireAnswering(
                "entries",
                assessment.competition().stream()
                        .flatMap(held -> held.entries().stream())
                        .map(Entry::agencyId),
                succession);
        regulations.requireAnswering("claims", assessment.claims().stream().map(Claim::agencyId), succession);
        regulations.requireAnswering(
                "findingsReviewed", assessment.reviewed().stream().map(ReviewedFinding::agencyId), succession);
        Places places =
                new Places(overrides.lake().orElse(run.lake()), overrides.out().orElse(run.out()));
        WritablePlaces.check(places, problems);
        List<Period> declared = new ArrayList<>(run.periods());
        assessment.edition().ifPresent(edition -> declared.addAll(edition.periods()));
        Periods.check(declared, "periods", problems);
        if (asOf.isEmpty() || calendar.isEmpty() || workTime.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        RunClock clock = new RunClock(
                new Viewpoint(asOf.get(), run.zone()),
                calendar.get(),
                workTime.get(),
                run.clockStart(assessment.edition()));
        Rulebook rulebook = new Rulebook(rules.get(), declared, run.seed());
        Participants participants = new Participants(
                listed.orElse(List.of()), succession, regions.orElse(Regions.NONE), run.zone(), zoneOrigin(listed));
        return Optional.of(new RunPlan(
                clock,
                rulebook,
                participants,
                assessment,
                places,
                run.languages(),
                run.thresholds(),
                Settings.of(new SettingSources(run, overrides, clock, rulebook, participants, assessment))));
    }

    private Participants.ZoneOrigin zoneOrigin(Optional<List<Agency>> listed) {
        boolean ofAgencies = listed.stream().flatMap(List::stream).anyMatch(agency -> !agency.zone()
                .equals(run.zone()));
        return ofAgencies || run.ownZone().isPresent() ? Participants.ZoneOrigin.SAID : Participants.ZoneOrigin.USUAL;
    }
}
