package lapor.metric;

import lapor.agency.Agency;
import lapor.statistics.BootstrapMean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How tallies are measured.
 *
 * @param limits by which cases are on time
 * @param declared periods besides months, quarters and years
 * @param seed of the bootstrap intervals
 */
public record Measurement(LimitSchedule limits, List<Period> declared, long seed) {
    public Measurement {
        declared = List.copyOf(declared);
    }

    /**
     * Every metric of every agency in every period in which it shows any fact: by agency id, by period in
     * {@link Periods#ORDER}, and in the order of the catalogue. Nothing is withheld; see {@link Suppression}.
     *
     * @param agencies whose inhabitants are known; others may be missing
     */
    public List<MetricRow> measure(Tallies tallies, Collection<Agency> agencies) {
        Map<String, OptionalLong> inhabitants = new HashMap<>();
        agencies.forEach(agency -> inhabitants.put(agency.id(), agency.population()));
        BootstrapMean bootstrap = new BootstrapMean(seed);
        List<MetricRow> rows = new ArrayList<>();
        PeriodTallies.of(tallies.rows(), limits, declared).forEach((agency, periods) -> {
            OptionalLong served = inhabitants.getOrDefault(agency, OptionalLong.empty());
            periods.forEach((period, tally) -> {
                PeriodFacts facts = new PeriodFacts(
                        tally,
                        List.of(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        served,
                        tallies.channels().size());
                for (Metric metric : Metrics.all()) {
                    Estimate estimate = metric.estimate(facts, tallies.available(), bootstrap);
                    rows.add(new MetricRow(agency, period.id(), metric.id(), estimate));
                }
            });
        });
        return rows;
    }
}
