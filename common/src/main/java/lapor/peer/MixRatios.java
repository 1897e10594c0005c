package lapor.peer;

import lapor.breakdown.MixRow;
import lapor.metric.MetricKey;
import lapor.metric.MetricRow;
import lapor.statistics.CaseMix;
import lapor.statistics.Proportion;
import lapor.statistics.StandardisedRatio;
import lapor.tally.Judged;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * On time beside what the mix of complaints lets expect: what the agency would show if in every classification and
 * category it did as all agencies together.
 */
final class MixRatios {
    private static final Map<String, Function<MixRow, Judged>> JUDGED = Map.of(
            "first_response_on_time_rate", MixRow::firstResponse,
            "resolution_on_time_rate", MixRow::resolution);

    private final Map<MetricKey, StandardisedRatio> ratios;

    private MixRatios(Map<MetricKey, StandardisedRatio> ratios) {
        this.ratios = ratios;
    }

    static MixRatios of(List<MixRow> mix) {
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
            units.forEach((period, agencies) -> ratios(agencies.values(), agencies)
                    .forEach((agency, ratio) -> ratios.put(new MetricKey(agency, period, metric), ratio)));
        });
        return new MixRatios(ratios);
    }

    /** That of the metric, agency and period of a row; absent where the mix is not known. */
    Optional<StandardisedRatio> find(MetricRow row) {
        return Optional.ofNullable(ratios.get(row.key()));
    }

    private static Map<String, StandardisedRatio> ratios(
            Collection<Map<String, Proportion>> all, Map<String, Map<String, Proportion>> agencies) {
        CaseMix together = CaseMix.pooled(all);
        Map<String, StandardisedRatio> ratios = new HashMap<>();
        agencies.forEach((agency, unit) -> together.ratio(unit).ifPresent(ratio -> ratios.put(agency, ratio)));
        return ratios;
    }
}
