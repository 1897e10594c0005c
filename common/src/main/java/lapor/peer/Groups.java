package lapor.peer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import lapor.agency.Agency;
import lapor.agency.Peer;
import lapor.metric.Cases;
import lapor.metric.Measurement;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.tally.ReporterRow;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Measures groups of agencies as if each were one agency with the group's code for an id: those of each type, and all
 * of them. Numbers per inhabitant are of the agencies whose inhabitants are known. A person who reports to two agencies
 * counts twice among reporters, and a complaint that two agencies handled is two handlings.
 */
public record Groups(Measurement measurement) {
    private static final String NO_GROUP = "";

    /**
     * Every metric of every group and period: by group, period and metric as {@link Measurement} has them. Nothing is
     * withheld.
     */
    public List<GroupRow> measure(Tallies tallies, Collection<Agency> agencies, List<MetricRow> measured) {
        Map<String, Peer> peers = new HashMap<>();
        agencies.forEach(agency -> peers.put(agency.id(), agency.peer()));
        Set<String> counted = agencies.stream()
                .filter(agency -> agency.population().isPresent())
                .map(Agency::id)
                .collect(toSet());
        Map<String, Set<String>> present =
                measured.stream().collect(groupingBy(MetricRow::period, mapping(MetricRow::agencyId, toSet())));
        List<GroupRow> rows = new ArrayList<>();
        for (UnaryOperator<String> group :
                List.<UnaryOperator<String>>of(id -> Peer.ALL.code(), id -> Optional.ofNullable(peers.get(id))
                        .filter(peer -> !peer.equals(Peer.ALL))
                        .map(Peer::code)
                        .orElse(NO_GROUP))) {
            List<Agency> groups = groups(agencies, counted, group);
            List<MetricRow> all = measurement.measure(grouped(tallies, id -> true, group), groups);
            List<MetricRow> ofInhabitants = measurement.measure(grouped(tallies, counted::contains, group), groups);
            all.stream().filter(row -> !isPerInhabitant(row)).forEach(row -> rows.add(row(row, present, group)));
            ofInhabitants.stream().filter(Groups::isPerInhabitant).forEach(row -> rows.add(row(row, present, group)));
        }
        return List.copyOf(rows);
    }

    private static GroupRow row(MetricRow row, Map<String, Set<String>> present, UnaryOperator<String> group) {
        long agencies = present.getOrDefault(row.period(), Set.of()).stream()
                .filter(id -> group.apply(id).equals(row.agencyId()))
                .count();
        return new GroupRow(Peer.ofCode(row.agencyId()), agencies, row.period(), row.metric(), row.estimate());
    }

    private static boolean isPerInhabitant(MetricRow row) {
        return Metrics.find(row.metric())
                .map(Metric::kind)
                .filter(kind -> kind.cases() == Cases.INHABITANTS)
                .isPresent();
    }

    /** Each group as one agency, with the inhabitants of those whose inhabitants are known. */
    private static List<Agency> groups(Collection<Agency> agencies, Set<String> counted, UnaryOperator<String> group) {
        Map<String, Long> inhabitants = new HashMap<>();
        Map<String, Agency> first = new HashMap<>();
        for (Agency agency : agencies) {
            first.putIfAbsent(group.apply(agency.id()), agency);
            if (counted.contains(agency.id())) {
                inhabitants.merge(group.apply(agency.id()), agency.population().orElse(0), Long::sum);
            }
        }
        return first.entrySet().stream()
                .map(entry -> {
                    Agency some = entry.getValue();
                    Long sum = inhabitants.get(entry.getKey());
                    return new Agency(
                            entry.getKey(),
                            entry.getKey(),
                            some.type(),
                            some.group(),
                            some.parentId(),
                            some.regionId(),
                            some.zone(),
                            sum == null ? OptionalLong.empty() : OptionalLong.of(sum),
                            some.validFrom(),
                            some.validTo(),
                            some.successorId());
                })
                .toList();
    }

    /**
     * The tallies under the groups' ids; those of no group are left out.
     *
     * @param counts whether an agency counts
     */
    private static Tallies grouped(Tallies tallies, Predicate<String> counts, UnaryOperator<String> group) {
        List<TallyRow> rows = tallies.rows().stream()
                .filter(row -> counts.test(row.agencyId()))
                .map(row -> new TallyRow(
                        group.apply(row.agencyId()),
                        row.slice(),
                        row.classification(),
                        row.fact(),
                        row.value(),
                        row.count()))
                .toList();
        List<ReporterRow> reporters = tallies.reporters().stream()
                .filter(row -> counts.test(row.agencyId()))
                .map(row -> new ReporterRow(group.apply(row.agencyId()), row.slices(), row.reporters()))
                .toList();
        return new Tallies(
                rows,
                reporters,
                tallies.channels(),
                tallies.available(),
                List.of(),
                tallies.persons().map(persons -> persons.grouped(counts, group)));
    }
}
