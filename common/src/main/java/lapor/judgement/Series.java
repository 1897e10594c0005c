package lapor.judgement;

import lapor.backlog.BacklogChange;
import lapor.backlog.BacklogRow;
import lapor.backlog.BacklogSeries;
import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Breakdowns;
import lapor.breakdown.MixRow;
import lapor.metric.MetricRow;
import lapor.response.CurveRow;
import lapor.response.ResponseCurves;
import lapor.run.RunPlan;
import lapor.tally.Tallies;

import java.time.LocalDate;
import java.util.List;

/**
 * What was counted beside the metrics, as it may be published: small cells are withheld. Empty where it was counted by
 * other periods or limits than those of the run.
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
     * @param published the metrics as they may be published
     */
    static Series of(Counted counted, Tallies tallies, RunPlan plan, List<MetricRow> published) {
        int smallCell = plan.rules().smallCell();
        LocalDate last = plan.asOf().minusMillis(1).atZone(plan.zone()).toLocalDate();
        BacklogSeries days = new BacklogSeries(last.minusDays(plan.rules().backlogDays() - 1L), last);
        List<MixRow> mix = mix(counted, plan);
        return new Series(
                days.of(backlog(counted, plan), smallCell),
                mix.isEmpty()
                        ? List.of()
                        : new Breakdowns(plan.rules().limits(), plan.declared(), smallCell).of(mix, tallies),
                new ResponseCurves(plan.rules().limits(), plan.declared(), smallCell).of(tallies, published));
    }

    /** The mix of complaints, after folding. */
    static List<MixRow> mix(Counted counted, RunPlan plan) {
        return counted.mix().stream()
                .map(row -> new MixRow(
                        plan.succession().answering(row.agencyId()),
                        row.period(),
                        row.classification(),
                        row.category(),
                        row.handlings(),
                        row.firstResponse(),
                        row.resolution()))
                .toList();
    }

    private static List<BacklogChange> backlog(Counted counted, RunPlan plan) {
        return counted.backlog().stream()
                .map(change -> new BacklogChange(
                        plan.succession().answering(change.agencyId()), change.day(), change.series(), change.change()))
                .toList();
    }
}
