package lapor.judgement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import lapor.crosscheck.Count;
import lapor.crosscheck.Doubt;
import lapor.crosscheck.PastCount;
import lapor.metric.ChosenMeasurement;
import lapor.metric.Estimate;
import lapor.metric.IntervalMethod;
import lapor.metric.Measurement;
import lapor.metric.Metric;
import lapor.metric.MetricKey;
import lapor.metric.Metrics;
import lapor.metric.Unit;
import lapor.run.Rulebook;
import lapor.statistics.Bounds;
import lapor.tally.Fact;
import lapor.tally.ReporterRow;
import lapor.tally.Tallies;
import lapor.tally.TallyChange;
import lapor.tally.TallyRow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;

/** Makes changes of tallies into the counts of what is claimed, through time. */
public final class ClaimCounts {
    private static final Set<IntervalMethod> LEFT_OPEN =
            Set.of(IntervalMethod.KAPLAN_MEIER_MEDIAN, IntervalMethod.RESTRICTED_MEAN);

    private final ClaimScope scope;
    private final Counted counted;
    private final ChosenMeasurement measurement;
    private final SortedSet<LocalDate> missing;

    /**
     * Of claims.
     *
     * @param counted as of the run
     */
    public ClaimCounts(ClaimScope scope, Counted counted, Rulebook rulebook) {
        this.scope = scope;
        this.counted = counted;
        this.measurement =
                new ChosenMeasurement(new Measurement(rulebook.limits(), rulebook.declared()), scope.listed());
        this.missing = NightSeries.missing(
                counted.lake().files().stream().map(SourceFile::name).toList());
    }

    /**
     * The counts, in {@link PastCount#ORDER}.
     *
     * @param changes of the tallies of the agencies in scope, in any order
     * @param quarantine rows that name them
     */
    public List<PastCount> of(List<TallyChange> changes, Quarantine quarantine) {
        Map<String, List<TallyChange>> byAgency = changes.stream()
                .collect(groupingBy(change -> scope.answering(change.row().agencyId())));
        Set<Fact> ofHandlings =
                changes.stream().map(change -> change.row().fact()).collect(toSet());
        return scope.agencies().parallelStream()
                .flatMap(agency ->
                        of(agency, byAgency.getOrDefault(agency, List.of()), others(agency, ofHandlings), quarantine)
                                .stream())
                .sorted(PastCount.ORDER)
                .toList();
    }

    /** What is not counted of handlings, and so does not change with them once the period is over. */
    private List<TallyRow> others(String agency, Set<Fact> ofHandlings) {
        return counted.tallies().rows().stream()
                .filter(row -> scope.answering(row.agencyId()).equals(agency))
                .filter(row -> !ofHandlings.contains(row.fact()))
                .map(row -> renamed(row, agency, row.count()))
                .toList();
    }

    private List<PastCount> of(String agency, List<TallyChange> changes, List<TallyRow> others, Quarantine quarantine) {
        Map<Integer, List<TallyChange>> byMoment = changes.stream().collect(groupingBy(TallyChange::moment));
        List<ClaimScope.Wanted> wanted = scope.wanted(agency);
        Map<TallyRow, Long> now = new HashMap<>();
        Map<MetricKey, Count> last = new HashMap<>();
        List<PastCount> counts = new ArrayList<>();
        for (int moment = 0; moment < scope.moments().size(); moment++) {
            List<TallyChange> changed = byMoment.getOrDefault(moment, List.of());
            changed.forEach(change ->
                    now.merge(renamed(change.row(), agency, 0), change.row().count(), Long::sum));
            Instant at = scope.moments().get(moment);
            List<ClaimScope.Wanted> due = due(wanted, moment, !changed.isEmpty());
            List<TallyRow> rows = due.isEmpty() ? List.of() : rows(now, others);
            for (ClaimScope.Wanted one : due) {
                Doubt doubt = doubt(one, quarantine);
                Count count = count(one, rows, doubt.rows());
                if (!count.equals(last.put(one.key(), count)) || one.named().contains(at)) {
                    counts.add(new PastCount(one.key(), at, count, doubt));
                }
            }
        }
        return counts;
    }

    /** What has to be looked at as of an instant: what begins with it or names it, and whatever may have changed. */
    private List<ClaimScope.Wanted> due(List<ClaimScope.Wanted> wanted, int moment, boolean changed) {
        Instant at = scope.moments().get(moment);
        return wanted.stream()
                .filter(one -> moment >= one.from())
                .filter(one -> changed || moment == one.from() || one.named().contains(at))
                .toList();
    }

    private Doubt doubt(ClaimScope.Wanted wanted, Quarantine quarantine) {
        return new Doubt(
                quarantine.of(wanted.key().agencyId(), wanted.period()),
                missing.tailSet(wanted.period().from()).size());
    }

    private Count count(ClaimScope.Wanted wanted, List<TallyRow> rows, long unknown) {
        Optional<Estimate> estimate = estimate(wanted, rows);
        return estimate.map(found -> Count.of(found, range(wanted, rows, unknown, found)))
                .orElse(Count.NOTHING);
    }

    private Bounds range(ClaimScope.Wanted wanted, List<TallyRow> rows, long unknown, Estimate estimate) {
        Metric metric = Metrics.find(wanted.key().metric()).orElseThrow();
        boolean open = LEFT_OPEN.contains(metric.kind().interval());
        boolean ofTime = metric.unit() == Unit.DAYS || metric.unit() == Unit.HOURS;
        if (!ofTime || (!open && unknown == 0)) {
            return Bounds.unknown();
        }
        List<TallyRow> ofPeriod = rows.stream()
                .filter(row -> wanted.period().contains(row.slice()))
                .toList();
        PossibleTallies possible = new PossibleTallies(ofPeriod, unknown);
        OptionalDouble low = value(wanted, open ? possible.ended() : possible.faster());
        OptionalDouble high = open ? value(wanted, possible.unending()) : OptionalDouble.empty();
        OptionalDouble reached = high.orElse(0) > possible.longest() ? OptionalDouble.empty() : high;
        boolean certain = low.equals(estimate.value()) && reached.equals(estimate.value());
        return certain ? Bounds.unknown() : new Bounds(low, reached);
    }

    private OptionalDouble value(ClaimScope.Wanted wanted, List<TallyRow> rows) {
        return estimate(wanted, rows).map(Estimate::value).orElse(OptionalDouble.empty());
    }

    private Optional<Estimate> estimate(ClaimScope.Wanted wanted, List<TallyRow> rows) {
        MetricKey key = wanted.key();
        Tallies tallies = new Tallies(
                rows,
                counted.tallies().reporters().stream()
                        .filter(row -> scope.answering(row.agencyId()).equals(key.agencyId()))
                        .map(row -> new ReporterRow(key.agencyId(), row.slices(), row.reporters()))
                        .toList(),
                counted.tallies().channels(),
                counted.tallies().available(),
                List.of());
        return measurement.find(tallies, key.agencyId(), wanted.period(), key.metric());
    }

    private static List<TallyRow> rows(Map<TallyRow, Long> now, List<TallyRow> others) {
        List<TallyRow> rows = new ArrayList<>(others);
        now.forEach((row, count) -> {
            if (count > 0) {
                rows.add(renamed(row, row.agencyId(), count));
            }
        });
        rows.sort(TallyRow.ORDER);
        return rows;
    }

    private static TallyRow renamed(TallyRow row, String agency, long count) {
        return new TallyRow(agency, row.slice(), row.classification(), row.fact(), row.value(), count);
    }
}
