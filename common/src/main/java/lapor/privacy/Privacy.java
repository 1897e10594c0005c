package lapor.privacy;

import lapor.agency.Agency;
import lapor.breakdown.BreakdownRow;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.metric.Subject;
import lapor.peer.GroupRow;
import lapor.tally.Period;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Withholds what would tell of a single person or complaint. Numbers of the agency's work are published however few;
 * hours, ages and overdue counts where they are of enough complaints; numbers of persons where there are enough of
 * them, and nothing that is withheld follows from what is not.
 *
 * @param few fewer than this are withheld; at least 1
 * @param declared periods besides those of the calendar
 */
public record Privacy(int few, List<Period> declared) {
    public Privacy {
        declared = List.copyOf(declared);
    }

    /**
     * What may be published of what was counted: all rows in their order, without numbers and with status
     * {@code SUPPRESSED} where they are withheld. Findings that are withheld have no row, and values of breakdowns
     * share one. What an audit still finds given away is ended by withholding more.
     *
     * @param agencies that it is about
     */
    public Told published(Told counted, Collection<Agency> agencies) {
        return published(counted, agencies, List.of());
    }

    /**
     * The same, after something was published.
     *
     * @param before breakdowns as they were published last
     */
    public Told published(Told counted, Collection<Agency> agencies, Collection<BreakdownRow> before) {
        return new Completion(told -> Audit.of(told, agencies, few, declared)).of(chosen(counted, agencies, before));
    }

    private Told chosen(Told counted, Collection<Agency> agencies, Collection<BreakdownRow> before) {
        PeriodNames names = new PeriodNames(declared);
        Headcounts counts = Headcounts.of(counted.metrics(), names, few - 1L);
        List<MetricRow> groups = counted.groupsAsAgencies();
        Persons persons = Persons.of(counts, Headcounts.of(groups, names, (few - 1L) * agencies.size()), agencies, few);
        List<BreakdownRow> breakdowns =
                new Standing(before, few).beside(new Breakdown(names, counts, few).published(counted.breakdowns()));
        List<MetricRow> evenness = ofChannels(counted.metrics());
        Channels channels = new Channels(breakdowns, counted.metrics(), names, counted.channels(), few);
        Set<MetricRow> even = channels.tellable(evenness);
        Set<MetricRow> evenGroups = channels.tellableOfGroups(ofChannels(groups), evenness, even, agencies);
        return new Told(
                published(
                        counted.metrics(),
                        row -> isOfChannels(row)
                                ? even.contains(row)
                                : persons.tellsOfAgency(row, names.of(row.period()))),
                groupRows(
                        counted.groups(),
                        published(
                                groups,
                                row -> isOfChannels(row)
                                        ? evenGroups.contains(row)
                                        : persons.tellsOfGroup(row, names.of(row.period())))),
                new Signs(names, few).published(counted.findings(), counts, persons),
                breakdowns,
                new Days(few).published(counted.days()),
                counted.channels());
    }

    /** The rows of how evenly channels are used, where that is measured. */
    static List<MetricRow> ofChannels(List<MetricRow> rows) {
        return rows.stream()
                .filter(Privacy::isOfChannels)
                .filter(row -> row.estimate().status() != Status.NOT_AVAILABLE)
                .toList();
    }

    private List<MetricRow> published(List<MetricRow> rows, Predicate<MetricRow> tells) {
        Set<MetricRow> ofTimes = new HashSet<>(new Times(few).withheld(rows));
        return rows.stream()
                .map(row -> row.estimate().status() != Status.NOT_AVAILABLE
                                && (ofTimes.contains(row) || isWithheld(row, tells))
                        ? new MetricRow(row.agencyId(), row.period(), row.metric(), Estimate.absent(Status.SUPPRESSED))
                        : new MetricRow(
                                row.agencyId(), row.period(), row.metric(), inHundredths(row.metric(), row.estimate())))
                .toList();
    }

    private boolean isWithheld(MetricRow row, Predicate<MetricRow> tells) {
        return isOfPersons(row)
                && (Crowd.persons(Metrics.find(row.metric()).orElseThrow(), row.estimate())
                                        .orElse(0)
                                < few
                        || !tells.test(row));
    }

    /** How evenly channels are used, as it is told where it is told; any other metric as it is. */
    public static Estimate inHundredths(String metric, Estimate estimate) {
        return Metrics.find(metric).filter(Privacy::isOfChannels).isPresent()
                ? Spread.inHundredths(estimate)
                : estimate;
    }

    /** Whether a row tells of persons; one of an unknown metric does. */
    static boolean isOfPersons(MetricRow row) {
        return Metrics.find(row.metric()).map(Metric::subject).orElse(Subject.PERSONS) == Subject.PERSONS;
    }

    private static boolean isOfChannels(MetricRow row) {
        return Metrics.find(row.metric()).filter(Privacy::isOfChannels).isPresent();
    }

    /** Whether a metric tells of channels, as the breakdown by channel does. */
    static boolean isOfChannels(Metric metric) {
        return metric.subject() == Subject.PERSONS && Crowd.of(metric).equals(Crowd.CHANNELS);
    }

    private static List<GroupRow> groupRows(List<GroupRow> rows, List<MetricRow> published) {
        List<GroupRow> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            GroupRow row = rows.get(i);
            told.add(new GroupRow(
                    row.peer(),
                    row.agencies(),
                    row.period(),
                    row.metric(),
                    published.get(i).estimate()));
        }
        return told;
    }
}
