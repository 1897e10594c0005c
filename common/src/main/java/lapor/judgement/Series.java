package lapor.judgement;

import lapor.backlog.BacklogRow;
import lapor.backlog.BacklogSeries;
import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Breakdowns;
import lapor.metric.MetricRow;
import lapor.privacy.Told;
import lapor.response.CurveRow;
import lapor.response.ResponseCurves;
import lapor.run.Rulebook;
import lapor.tally.Tallies;

import java.time.LocalDate;
import java.util.List;

/**
 * What was counted beside the metrics. Empty where it was counted by other periods or limits than those of the run.
 *
 * @param backlog open, overdue and new handlings, day by day
 * @param breakdowns what sort of complaints agencies got
 * @param curves how soon agencies answered
 */
public record Series(List<BacklogRow> backlog, List<BreakdownRow> breakdowns, List<CurveRow> curves) {

    /**
     * Of what was counted.
     *
     * @param tallies of agencies, after folding
     * @param measured the metrics
     */
    static Series of(Folded folded, Tallies tallies, Rulebook rulebook, List<MetricRow> measured) {
        LocalDate last = folded.view().lastDay();
        BacklogSeries days = new BacklogSeries(last.minusDays(rulebook.rules().backlogDays() - 1L), last);
        return new Series(
                days.of(folded.backlog()),
                folded.mix().isEmpty()
                        ? List.of()
                        : new Breakdowns(rulebook.limits(), rulebook.declared()).of(folded.mix(), tallies),
                new ResponseCurves(rulebook.limits(), rulebook.declared()).of(tallies, measured));
    }

    /** The same, with what may be published of it. */
    Series telling(Told told) {
        return new Series(told.days(), told.breakdowns(), curves);
    }
}
