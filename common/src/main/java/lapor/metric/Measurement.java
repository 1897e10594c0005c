package lapor.metric;

import lapor.agency.Agency;
import lapor.statistics.BootstrapMean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How tallies are measured.
 *
 * @param limits by which cases are on time
 * @param declared periods besides months, quarters and years
 * @param available facts whose events the source records
 * @param seed of the bootstrap intervals
 */
public record Measurement(LimitSchedule limits, List<Period> declared, Set<Fact> available, long seed) {
    public Measurement {
        declared = List.copyOf(declared);
        available = Set.copyOf(available);
    }

    /**
     * Every metric of every agency in every period in which it shows any fact: by agency id, by period in
     * {@link Periods#ORDER}, and in the order of the catalogue. Nothing is withheld; see {@link Suppression}.
     *
     * @param agencies whose inhabitants are known; others may be missing
     */
    public List<MetricRow> measure(Collection<TallyRow> tallies, Collection<Agency> agencies) {
        Map<String, OptionalLong> inhabitants = new HashMap<>();
        agencies.forEach(agency -> inhabitants.put(agency.id(), agency.population()));
        BootstrapMean bootstrap = new BootstrapMean(seed);
        List<MetricRow> rows = new ArrayList<>();
        PeriodTallies.of(tallies, limits, declared).forEach((agency, periods) -> {
            OptionalLong served = inhabitants.getOrDefault(agency, OptionalLong.empty());
            periods.forEach((period, tally) -> {
                for (AgencyMetric metric : AgencyMetric.values()) {
                    Estimate estimate = metric.estimate(tally, available, served, bootstrap);
                    rows.add(new MetricRow(agency, period.id(), metric.id(), estimate));
                }
            });
        });
        return rows;
    }
}
