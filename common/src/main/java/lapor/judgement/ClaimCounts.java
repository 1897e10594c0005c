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
import lapor.privacy.Privacy;
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
    private final Rulebook rulebook;

    /**
     * Of claims.
     *
     * @param counted as of the run
     */
    public ClaimCounts(ClaimScope scope, Counted counted, Rulebook rulebook) {
        this.scope = scope;
        this.counted = counted;
        this.rulebook = rulebook;
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
        ClaimedPersons persons = persons(agency);
        Map<TallyRow, Long> now = new HashMap<>();
        Map<MetricKey, Count> last = new HashMap<>();
        List<PastCount> counts = new ArrayList<>();
        for (int moment = 0; moment < scope.moments().size(); moment++) {
            List<TallyChange> changed = byMoment.getOrDefault(moment, List.of());
            changed.forEach(change ->
                    now.merge(renamed(change.row(), agency, 0), change.row().count(), Long::sum));
            Instant at = scope.moments().get(moment);
            boolean newMonth = moment > 0
                    && !persons.until(at).equals(persons.until(scope.moments().get(moment - 1)));
            List<ClaimScope.Wanted> due = due(wanted, moment, !changed.isEmpty() || newMonth);
            List<TallyRow> rows = due.isEmpty() ? List.of() : rows(now, others);
            for (ClaimScope.Wanted one : due) {
                Doubt doubt = doubt(one, quarantine, persons);
                Count count = count(one, tallies(rows, one, persons, at), doubt.rows());
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

    private ClaimedPersons persons(String agency) {
        return new ClaimedPersons(
                counted.acts().stream()
                        .filter(act -> scope.answering(act.agencyId()).equals(agency))
                        .map(act -> act.of(agency))
                        .toList(),
                counted.tallies().reporters().stream()
                        .filter(row -> scope.answering(row.agencyId()).equals(agency))
                        .map(row -> new ReporterRow(agency, row.slices(), row.reporters()))
                        .toList(),
                rulebook.declared(),
                rulebook.rules().smallCell(),
                counted.view().zone());
    }

    private Doubt doubt(ClaimScope.Wanted wanted, Quarantine quarantine, ClaimedPersons persons) {
        Metric metric = Metrics.find(wanted.key().metric()).orElseThrow();
        return new Doubt(
                quarantine.of(wanted.key().agencyId(), wanted.period())
                        + (ClaimedPersons.areCountedBy(metric)
                                ? persons.uncounted(
                                        metric, wanted.period(), counted.view().asOf())
                                : 0),
                missing.tailSet(wanted.period().from()).size());
    }

    /** What is known as of an instant: of persons what a night could have published. */
    private Tallies tallies(List<TallyRow> rows, ClaimScope.Wanted wanted, ClaimedPersons persons, Instant at) {
        Metric metric = Metrics.find(wanted.key().metric()).orElseThrow();
        return new Tallies(
                rows,
                List.of(),
                counted.tallies().channels(),
                counted.tallies().available(),
                List.of(),
                ClaimedPersons.areCountedBy(metric) ? Optional.of(persons.asOf(at)) : Optional.empty());
    }

    private Count count(ClaimScope.Wanted wanted, Tallies tallies, long unknown) {
        Optional<Estimate> estimate = estimate(wanted, tallies);
        return estimate.map(found -> Count.of(found, range(wanted, tallies, unknown, found)))
                .orElse(Count.NOTHING);
    }

    private Bounds range(ClaimScope.Wanted wanted, Tallies tallies, long unknown, Estimate estimate) {
        Metric metric = Metrics.find(wanted.key().metric()).orElseThrow();
        boolean open = LEFT_OPEN.contains(metric.kind().interval());
        boolean ofTime = metric.unit() == Unit.DAYS || metric.unit() == Unit.HOURS;
        if (!ofTime || (!open && unknown == 0)) {
            return Bounds.unknown();
        }
        List<TallyRow> ofPeriod = tallies.rows().stream()
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
        Tallies tallies = new Tallies(
                rows, List.of(), counted.tallies().channels(), counted.tallies().available(), List.of());
        return estimate(wanted, tallies).map(Estimate::value).orElse(OptionalDouble.empty());
    }

    private Optional<Estimate> estimate(ClaimScope.Wanted wanted, Tallies tallies) {
        MetricKey key = wanted.key();
        return measurement
                .find(tallies, key.agencyId(), wanted.period(), key.metric())
                .map(estimate -> Privacy.inHundredths(key.metric(), estimate));
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
