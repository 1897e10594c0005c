package lapor.metric;

import static java.util.stream.Collectors.groupingBy;

import lapor.agency.Agency;
import lapor.rule.LimitSchedule;
import lapor.tally.AgencyTallies;
import lapor.tally.CountedPersons;
import lapor.tally.Period;
import lapor.tally.Periods;
import lapor.tally.ReporterRow;
import lapor.tally.Tallies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How tallies are measured.
 *
 * @param limits by which cases are on time
 * @param declared periods besides months, quarters, semesters and years
 */
public record Measurement(LimitSchedule limits, List<Period> declared) {
    public Measurement {
        declared = List.copyOf(declared);
    }

    /**
     * Every metric of every agency in every period in which it was given any handling: by agency id, by period in
     * {@link Periods#ORDER}, and in the order of the catalogue. Nothing is withheld.
     *
     * @param agencies whose inhabitants are known; others may be missing
     */
    public List<MetricRow> measure(Tallies tallies, Collection<Agency> agencies) {
        SortedMap<String, AgencyFacts> known = facts(tallies, agencies);
        List<Period> periods = Periods.measured(
                AgencyTallies.slices(
                        known.values().stream().map(AgencyFacts::tallies).toList()),
                declared);
        // one agency needs nothing of another, and the stream keeps their order
        return known.entrySet().parallelStream()
                .flatMap(agency -> periods.stream().flatMap(period -> agency.getValue().in(period, declared).stream()
                        .flatMap(facts -> Metrics.all().stream()
                                .map(metric -> new MetricRow(
                                        agency.getKey(),
                                        period.id(),
                                        metric.id(),
                                        metric.estimate(facts, tallies.available()))))))
                .toList();
    }

    SortedMap<String, AgencyFacts> facts(Tallies tallies, Collection<Agency> agencies) {
        Map<String, OptionalLong> inhabitants = new HashMap<>();
        agencies.forEach(agency -> inhabitants.put(agency.id(), agency.population()));
        Map<String, List<ReporterRow>> reporters =
                tallies.reporters().stream().collect(groupingBy(ReporterRow::agencyId));
        Optional<Map<String, Map<Period, Long>>> known = tallies.persons().map(CountedPersons::reporters);
        SortedMap<String, AgencyFacts> facts = new TreeMap<>();
        AgencyTallies.of(tallies.rows(), tallies.persons(), limits)
                .forEach((agency, tally) -> facts.put(
                        agency,
                        new AgencyFacts(
                                tally,
                                reporters.getOrDefault(agency, List.of()),
                                known.map(counted -> counted.getOrDefault(agency, Map.of())),
                                inhabitants.getOrDefault(agency, OptionalLong.empty()),
                                tallies.channels().size())));
        return facts;
    }
}
