package lapor.privacy;

import static java.util.stream.Collectors.toSet;

import lapor.agency.Agency;
import lapor.agency.Peer;
import lapor.breakdown.BreakdownRow;
import lapor.finding.FindingRow;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.tally.Period;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries to work out what is withheld from all that is published: what follows exactly, by adding and subtracting, and
 * what is bounded more narrowly than by the published totals it is part of. It reads the published rows and nothing
 * else, and knows nothing of how it was chosen what is withheld.
 *
 * @param withheld how many numbers of persons are withheld
 * @param leaks what is given away; empty where the audit passes
 */
public record Audit(long withheld, List<Leak> leaks) {
    public Audit {
        leaks = List.copyOf(leaks);
    }

    /**
     * Of a run.
     *
     * @param few fewer than this must not be told
     * @param declared periods besides those of the calendar
     */
    public static Audit of(Told published, Collection<Agency> agencies, int few, List<Period> declared) {
        PeriodNames names = new PeriodNames(declared);
        Map<String, Peer> peers = new HashMap<>();
        agencies.forEach(agency -> peers.put(agency.id(), agency.peer()));
        Headcounts counts = Headcounts.of(published.metrics(), names, few - 1L);
        Headcounts ofGroups = Headcounts.of(published.groupsAsAgencies(), names, (few - 1L) * agencies.size());
        List<Leak> given = new ArrayList<>(few(published, few));
        for (Crowd crowd : counts.crowds()) {
            if (!crowd.equals(Crowd.CHANNELS)) {
                new CrowdAudit(crowd, counts.of(crowd), ofGroups.of(crowd), peers, few).given(given::add);
            }
        }
        new BreakdownAudit(names, counts)
                .given(published.breakdowns())
                .forEach(one -> given.add(new Leak(
                        one.words(),
                        Optional.of(Cell.ofBreakdown(
                                one.part().agencyId(), one.part().dimension())))));
        given.addAll(evenness(published, names, agencies, few));
        long withheld = published.metrics().stream()
                .filter(row -> row.estimate().status() == Status.SUPPRESSED && Privacy.isOfPersons(row))
                .count();
        return new Audit(withheld, given);
    }

    /** What is given away, in words. */
    public List<String> given() {
        return leaks.stream().map(Leak::words).toList();
    }

    /** By what it is given away. */
    List<Cell> by() {
        return leaks.stream().flatMap(leak -> leak.by().stream()).toList();
    }

    /** Numbers of persons that are told although they are so few. */
    private static List<Leak> few(Told published, int few) {
        List<Leak> told = new ArrayList<>();
        published.metrics().stream()
                .filter(row -> isOfFew(row, few))
                .forEach(row -> told.add(told(row, Cell.Of.AGENCY)));
        published.groupsAsAgencies().stream()
                .filter(row -> isOfFew(row, few))
                .forEach(row -> told.add(told(row, Cell.Of.GROUP)));
        for (FindingRow row : published.findings()) {
            if (row.finding().isOfPersons() && row.cases().orElse(few) < few) {
                told.add(new Leak(
                        row.agencyId() + " " + row.period() + " " + row.finding() + " is told",
                        Optional.of(Cell.ofAgency(row.agencyId(), Crowd.of(row.finding()), row.period()))));
            }
        }
        for (BreakdownRow row : published.breakdowns()) {
            if (row.handlings().orElse(few) < few) {
                told.add(new Leak(
                        row.agencyId() + " " + row.period() + " " + row.dimension() + " " + row.value() + " is told",
                        Optional.of(Cell.ofBreakdown(row.agencyId(), row.dimension()))));
            }
        }
        return told;
    }

    private static boolean isOfFew(MetricRow row, int few) {
        return Privacy.isOfPersons(row)
                && Metrics.find(row.metric())
                                .map(metric ->
                                        Crowd.persons(metric, row.estimate()).orElse(few))
                                .orElse(0L)
                        < few;
    }

    private static Leak told(MetricRow row, Cell.Of of) {
        return new Leak(
                row.agencyId() + " " + row.period() + " " + row.metric() + " is told",
                Metrics.find(row.metric())
                        .map(metric ->
                                new Cell(of, row.agencyId(), Crowd.of(metric).name(), row.period())));
    }

    /** Evenness that is told where it says too much of channels that are withheld. */
    private static List<Leak> evenness(Told published, PeriodNames names, Collection<Agency> agencies, int few) {
        Channels channels = new Channels(published.breakdowns(), published.metrics(), names, published.channels(), few);
        List<MetricRow> all = Privacy.ofChannels(published.metrics());
        List<MetricRow> ofGroups = told(Privacy.ofChannels(published.groupsAsAgencies()));
        List<MetricRow> told = told(all);
        Set<MetricRow> tellable = channels.tellable(told);
        tellable.retainAll(inHundredths(told));
        Set<MetricRow> tellableOfGroups = channels.tellableOfGroups(ofGroups, all, tellable, agencies);
        tellableOfGroups.retainAll(inHundredths(ofGroups));
        return Stream.concat(
                        told.stream().filter(row -> !tellable.contains(row)).map(row -> evenness(row, Cell.Of.AGENCY)),
                        ofGroups.stream()
                                .filter(row -> !tellableOfGroups.contains(row))
                                .map(row -> evenness(row, Cell.Of.GROUP)))
                .toList();
    }

    private static Leak evenness(MetricRow row, Cell.Of of) {
        return new Leak(
                row.agencyId() + " " + row.period() + " channels follow from their evenness",
                Optional.of(new Cell(of, row.agencyId(), Crowd.CHANNELS.name(), row.period())));
    }

    private static List<MetricRow> told(List<MetricRow> rows) {
        return rows.stream().filter(row -> row.estimate().value().isPresent()).toList();
    }

    private static Set<MetricRow> inHundredths(List<MetricRow> rows) {
        return rows.stream()
                .filter(row -> Spread.isInHundredths(row.estimate()))
                .collect(toSet());
    }
}
