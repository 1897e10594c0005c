package lapor.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import lapor.rule.LimitSchedule;
import lapor.tally.AgencyTallies;
import lapor.tally.PatternRow;
import lapor.tally.Period;
import lapor.tally.Tally;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What the handlings of agencies show of several metrics at once. Each metric's own formula says what a pattern adds to
 * it; limits are those of a period's first day.
 */
public final class JointOutcomes {
    private final Map<Whose, List<PatternRow>> rows;
    private final Map<String, Period> periods;
    private final LimitSchedule limits;
    private final Map<What, Outcome> single = new HashMap<>();
    private final Map<What, Tally> tallies = new HashMap<>();

    private record Whose(String agencyId, String period) {}

    /** @param metric empty for what it shows of all metrics */
    private record What(long pattern, String period, String metric) {}

    private JointOutcomes(Map<Whose, List<PatternRow>> rows, Map<String, Period> periods, LimitSchedule limits) {
        this.rows = rows;
        this.periods = periods;
        this.limits = limits;
    }

    /** Those of all agencies in declared periods. */
    public static JointOutcomes of(Collection<PatternRow> rows, Collection<Period> declared, LimitSchedule limits) {
        return new JointOutcomes(
                rows.stream()
                        .sorted(PatternRow.ORDER)
                        .collect(groupingBy(row -> new Whose(row.agencyId(), row.period()))),
                declared.stream().collect(toMap(Period::id, Function.identity())),
                limits);
    }

    /**
     * What each pattern of an agency's handlings adds to a metric: in the same order for all metrics of one agency and
     * period. Empty where nothing is known of patterns.
     */
    public synchronized List<Outcome> of(MetricKey key) {
        Optional<Metric> metric = Metrics.find(key.metric());
        return Optional.ofNullable(periods.get(key.period())).stream()
                .flatMap(period -> rows.getOrDefault(new Whose(key.agencyId(), key.period()), List.of()).stream()
                        .map(row -> one(row, metric, period).times(row.count())))
                .toList();
    }

    private Outcome one(PatternRow row, Optional<Metric> metric, Period period) {
        What what = new What(
                row.pattern().code(), period.id(), metric.map(Metric::id).orElse(""));
        return single.computeIfAbsent(
                what, absent -> metric.map(of -> one(tally(row, period), of)).orElse(Outcome.NOTHING));
    }

    private Tally tally(PatternRow row, Period period) {
        return tallies.computeIfAbsent(
                new What(row.pattern().code(), period.id(), ""),
                absent -> AgencyTallies.of(row.pattern().rows("any", period, 1), limits).values().stream()
                        .flatMap(tally -> tally.over(period).stream())
                        .findFirst()
                        .orElseGet(Tally::empty));
    }

    private static Outcome one(Tally tally, Metric metric) {
        if (metric.formula() instanceof TimeQuantile quantile) {
            return new Outcome(1, 0, 1, Optional.of(quantile.times(tally)));
        }
        PeriodFacts facts =
                new PeriodFacts(tally, List.of(tally), Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), 0);
        Estimate estimate = metric.formula().estimate(facts);
        return new Outcome(
                1, estimate.numerator().orElse(0), estimate.denominator().orElse(0), Optional.empty());
    }
}
