package lapor.jobs.tally;

import lapor.input.InvalidInputException;
import lapor.jobs.lake.Lake;
import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.metric.MetricRow;
import lapor.metric.Restatements;
import lapor.publication.Baseline;
import lapor.run.Participants;
import lapor.run.Rulebook;
import lapor.run.RunClock;
import lapor.run.RunPlan;
import lapor.tally.CalendarPeriod;

import java.util.List;
import java.util.Optional;

/** Compares what was published before with what the lake says now of the same instant. */
public final class LakeRestatements {
    private LakeRestatements() {}

    /**
     * What late rows and corrections changed since the last run, and days that a decree settled since. The lake is
     * counted a second time only then.
     *
     * @param counted of this run
     */
    public static Restatements of(Lake lake, RunPlan plan, Counted counted) {
        Optional<Baseline> baseline = Baseline.find(plan.places().out(), counted)
                .filter(run -> run.hasDaysSettledSince() || cameLateFor(run, lake));
        return baseline.map(run -> since(run, lake, plan)).orElse(Restatements.NONE);
    }

    private static boolean cameLateFor(Baseline run, Lake lake) {
        return lake.files().stream().anyMatch(file -> file.rows().late() > 0 && !run.knew(file.id()));
    }

    private static Restatements since(Baseline run, Lake lake, RunPlan plan) {
        List<String> differing = run.measuredOtherwise(plan.settings(), plan.rulebook());
        if (!differing.isEmpty()) {
            return new Restatements(Optional.of(run.run()), differing, List.of());
        }
        List<MetricRow> published = run.metrics();
        List<MetricRow> restated = restated(lake, plan.clock().at(run.asOf()), plan.rulebook(), plan.participants());
        if (!run.declaredTheSame(plan.settings())) {
            published = ofTheCalendar(published);
            restated = ofTheCalendar(restated);
        }
        return new Restatements(Optional.of(run.run()), List.of(), Restatements.of(run.asOf(), published, restated));
    }

    /** Nothing, where corrections moved all that was known to later. */
    private static List<MetricRow> restated(Lake lake, RunClock then, Rulebook rulebook, Participants participants) {
        try {
            Counted counted = LakeCount.of(lake, then, rulebook, participants);
            return Judgement.published(counted, rulebook, participants);
        } catch (InvalidInputException e) {
            if (e.onlyMissing()) {
                return List.of();
            }
            throw e;
        }
    }

    private static List<MetricRow> ofTheCalendar(List<MetricRow> rows) {
        return rows.stream()
                .filter(row -> CalendarPeriod.find(row.period()).isPresent())
                .toList();
    }
}
