package lapor.response;

import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.rule.LimitSchedule;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.PeriodTallies;
import lapor.tally.Periods;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The distribution of the time to the first response in years and declared periods, where the median of that time is
 * available: its whole curve, of the same complaints and with the same censoring.
 */
public record ResponseCurves(LimitSchedule limits, List<Period> declared) {
    private static final Set<Fact> FACTS = Set.of(Fact.ANSWERED, Fact.UNANSWERED);

    private record Key(String agencyId, String period) {}

    public ResponseCurves {
        declared = List.copyOf(declared);
    }

    /**
     * By agency id, then by period as in {@link Periods#ORDER}, then by day.
     *
     * @param measured the metrics, whose medians say how far the curve may be relied on
     */
    public List<CurveRow> of(Tallies tallies, Collection<MetricRow> measured) {
        Map<Key, Status> medians = medians(measured);
        List<TallyRow> rows = tallies.rows().stream()
                .filter(row -> FACTS.contains(row.fact()) || Fact.STATES.contains(row.fact()))
                .toList();
        List<Integer> days = CurveDays.bundled().days();
        List<CurveRow> curves = new ArrayList<>();
        PeriodTallies.of(rows, limits, declared)
                .forEach((agency, periods) -> periods.forEach((period, tally) -> {
                    Status status = medians.getOrDefault(new Key(agency, period.id()), Status.NOT_AVAILABLE);
                    if (Periods.isWhole(period) && status != Status.NOT_AVAILABLE) {
                        curves.addAll(new Curve(agency, period.id(), status).at(days, tally));
                    }
                }));
        return curves;
    }

    private static Map<Key, Status> medians(Collection<MetricRow> measured) {
        Map<Key, Status> medians = new HashMap<>();
        measured.stream()
                .filter(row -> row.metric().equals(Metrics.FIRST_RESPONSE_MEDIAN))
                .forEach(row -> medians.put(
                        new Key(row.agencyId(), row.period()), row.estimate().status()));
        return medians;
    }
}
