package lapor.peer;

import lapor.breakdown.MixRow;
import lapor.metric.MetricKey;
import lapor.metric.MetricRow;
import lapor.statistics.CaseMix;
import lapor.statistics.Proportion;
import lapor.statistics.StandardisedRatio;
import lapor.tally.Judged;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * On time beside what the mix of complaints lets expect: what the agency would show if in every classification and
 * category it did as all agencies together.
 */
final class MixRatios {
    private static final Map<String, Function<MixRow, Judged>> JUDGED = Map.of(
            "first_response_on_time_rate", MixRow::firstResponse,
            "resolution_on_time_rate", MixRow::resolution);

    private static final double HALF = 0.5;

    private final Map<MetricKey, StandardisedRatio> ratios;

    private MixRatios(Map<MetricKey, StandardisedRatio> ratios) {
        this.ratios = ratios;
    }

    /**
     * Of all agencies.
     *
     * @param few of no sort it may be told that there are more, or fewer
     */
    static MixRatios of(List<MixRow> mix, int few) {
        Map<MetricKey, StandardisedRatio> ratios = new HashMap<>();
        JUDGED.forEach((metric, judged) -> {
            Map<String, Map<String, Map<String, Proportion>>> units = new HashMap<>();
            for (MixRow row : mix) {
                Judged counts = judged.apply(row);
                if (counts.due() > 0) {
                    units.computeIfAbsent(row.period(), period -> new HashMap<>())
                            .computeIfAbsent(row.agencyId(), agency -> new HashMap<>())
                            .merge(
                                    row.classification() + " " + row.category(),
                                    new Proportion(counts.onTime(), counts.due()),
                                    (one, other) -> new Proportion(
                                            one.successes() + other.successes(), one.trials() + other.trials()));
                }
            }
            units.forEach((period, agencies) -> ratios(agencies, few)
                    .forEach((agency, ratio) -> ratios.put(new MetricKey(agency, period, metric), ratio)));
        });
        return new MixRatios(ratios);
    }

    /**
     * That of the metric, agency and period of a row, with a whole number of expected handlings; absent where the mix
     * is not known, or where the number would tell how many there are of a sort.
     */
    Optional<StandardisedRatio> find(MetricRow row) {
        return Optional.ofNullable(ratios.get(row.key()));
    }

    private static Map<String, StandardisedRatio> ratios(Map<String, Map<String, Proportion>> agencies, int few) {
        CaseMix together = CaseMix.pooled(agencies.values());
        Map<String, StandardisedRatio> ratios = new HashMap<>();
        agencies.forEach((agency, unit) -> together.ratio(unit)
                .flatMap(StandardisedRatio::whole)
                .filter(ratio -> leavesOpen(ratio.expected(), cases(unit), together, few))
                .ifPresent(ratio -> ratios.put(agency, ratio)));
        return ratios;
    }

    private static long cases(Map<String, Proportion> unit) {
        return unit.values().stream().mapToLong(Proportion::trials).sum();
    }

    /**
     * Whether somebody who knew the rates could still think of any number from none to few of every sort. One case more
     * of another sort changes what is expected by one at most, so that whatever lies between the least and the most
     * that the other cases can make is come upon to the half.
     */
    private static boolean leavesOpen(double expected, long cases, CaseMix together, int few) {
        return cases >= few
                && together.rates().keySet().stream().allMatch(sort -> LongStream.of(0, few)
                        .allMatch(count -> isPossible(expected, cases, together, sort, count)));
    }

    private static boolean isPossible(double expected, long cases, CaseMix together, String sort, long count) {
        DoubleSummaryStatistics others = together.rates().entrySet().stream()
                .filter(rate -> !rate.getKey().equals(sort))
                .mapToDouble(Map.Entry::getValue)
                .summaryStatistics();
        double ofSort = together.rates().getOrDefault(sort, 0.0) * count;
        return others.getCount() > 0
                && expected >= ofSort + (cases - count) * others.getMin() - HALF
                && expected <= ofSort + (cases - count) * others.getMax() + HALF;
    }
}
