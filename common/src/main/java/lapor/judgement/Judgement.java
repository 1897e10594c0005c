package lapor.judgement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.finding.FindingRow;
import lapor.finding.Findings;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Suppression;
import lapor.quality.QualityRow;
import lapor.run.RunPlan;
import lapor.tally.CalendarPeriod;
import lapor.tally.FoldedTallies;
import lapor.tally.Period;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.List;
import java.util.Set;

/**
 * What follows from the tallies by arithmetic alone.
 *
 * @param agencies those of the list, and those that only the logs name, but for those folded into others
 * @param quality of what was read, and what was made of it
 * @param metrics as they may be published: small cells are withheld
 * @param series what was counted beside the metrics
 * @param peers agencies beside their peers
 * @param findings signs for people to look at, never part of a score
 * @param declared before anything is withheld: of declared periods everything, of years how much was received
 * @param verdicts what the edition and the claims make of it
 */
public record Judgement(
        List<Agency> agencies,
        List<QualityRow> quality,
        List<MetricRow> metrics,
        Series series,
        Peers peers,
        List<FindingRow> findings,
        List<MetricRow> declared,
        Verdicts verdicts) {

    /** Judges what was counted. */
    public static Judgement of(Counted counted, RunPlan plan) {
        List<Agency> agencies = agencies(counted, plan);
        Tallies tallies = ofAgencies(counted, plan);
        List<MetricRow> measured = measured(counted, plan);
        List<MetricRow> published = new Suppression(plan.rules().smallCell()).apply(measured);
        List<FindingRow> findings = new Findings(
                        plan.rules().limits(),
                        plan.declared(),
                        counted.tallies().available(),
                        plan.rules().smallCell())
                .in(tallies.rows());
        return new Judgement(
                agencies,
                JudgedQuality.of(counted, plan),
                published,
                Series.of(counted, tallies, plan, published),
                Peers.of(counted, plan, tallies, agencies, measured, published),
                findings,
                declared(measured, plan),
                Verdicts.of(plan, agencies, measured, published));
    }

    /** The metrics as they would be published. */
    public static List<MetricRow> published(Counted counted, RunPlan plan) {
        return new Suppression(plan.rules().smallCell()).apply(measured(counted, plan));
    }

    private static List<MetricRow> measured(Counted counted, RunPlan plan) {
        return new Measurement(plan.rules().limits(), plan.declared(), plan.seed())
                .measure(ofAgencies(counted, plan), agencies(counted, plan));
    }

    private static List<Agency> agencies(Counted counted, RunPlan plan) {
        return plan
                .agencies(ofAgencies(counted, plan).rows().stream()
                        .map(TallyRow::agencyId)
                        .toList())
                .stream()
                .filter(agency -> !plan.succession().isFolded(agency.id()))
                .toList();
    }

    private static Tallies ofAgencies(Counted counted, RunPlan plan) {
        Tallies folded = FoldedTallies.of(counted.tallies(), plan.succession());
        List<TallyRow> rows =
                folded.rows().stream().filter(row -> !row.agencyId().isEmpty()).toList();
        return new Tallies(rows, folded.reporters(), folded.channels(), folded.available());
    }

    private static List<MetricRow> declared(List<MetricRow> measured, RunPlan plan) {
        Set<String> periods = plan.declared().stream().map(Period::id).collect(toUnmodifiableSet());
        return measured.stream()
                .filter(row -> periods.contains(row.period())
                        || (row.metric().equals(Metrics.RECEIVED) && isYear(row.period())))
                .toList();
    }

    private static boolean isYear(String period) {
        return CalendarPeriod.find(period)
                .filter(kind -> kind == CalendarPeriod.YEAR)
                .isPresent();
    }

    @Override
    public String toString() {
        return "%d agencies, %d metric rows, %s".formatted(agencies.size(), metrics.size(), verdicts);
    }
}
