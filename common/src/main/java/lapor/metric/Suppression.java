package lapor.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import lapor.tally.CalendarPeriod;
import lapor.tally.Fact;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Withholds months, quarters and semesters of so few cases that a reporter could be made out. Years and declared
 * periods show an agency's own totals.
 *
 * <p>A month, quarter or semester in which the agency received 1 to less than {@code smallCell} complaints is withheld
 * whole; a single metric, also where its n is that small. What is withheld must not follow from a total: where it is
 * the only one withheld of its quarter, semester or year, the smallest other one goes with it.
 *
 * <p>Ratings of so few are withheld in every period; where that is a declared one, in all declared ones, since these
 * may overlap. How many rated goes with how they rated. A year's change between its halves is withheld where the rate
 * of one of its quarters or semesters is.
 *
 * @param smallCell from so many cases on, a cell is published; at least 1
 */
public record Suppression(int smallCell) {
    private static final Set<CalendarPeriod> OF_HALVES = EnumSet.of(CalendarPeriod.QUARTER, CalendarPeriod.SEMESTER);

    /** The rows in their order, with status {@code SUPPRESSED} and nothing else where they are withheld. */
    public List<MetricRow> apply(List<MetricRow> rows) {
        Totals totals = Totals.of(rows.stream().map(MetricRow::period).collect(toSet()));
        Set<MetricKey> withheld = new HashSet<>();
        rows.stream()
                .collect(groupingBy(MetricRow::agencyId))
                .forEach((agency, ofAgency) -> withheld.addAll(withheldOf(agency, ofAgency, totals)));
        return rows.stream()
                .map(row -> withheld.contains(row.key()) && row.estimate().status() != Status.NOT_AVAILABLE
                        ? new MetricRow(row.agencyId(), row.period(), row.metric(), Estimate.absent(Status.SUPPRESSED))
                        : row)
                .toList();
    }

    private Set<MetricKey> withheldOf(String agency, Collection<MetricRow> rows, Totals totals) {
        Map<String, Map<String, Long>> cases = new HashMap<>();
        for (MetricRow row : rows) {
            cases.computeIfAbsent(row.metric(), metric -> new HashMap<>()).put(row.period(), cases(row));
        }
        Set<String> whole = withheld(cases.getOrDefault(FollowUpMetrics.RECEIVED.id(), Map.of()), Set.of(), totals);
        Set<String> few = fewRatings(ratings(cases));
        Set<MetricKey> cells = new HashSet<>();
        cases.forEach((metric, byPeriod) -> {
            Set<String> already = new HashSet<>(whole);
            if (isOfRatings(metric)) {
                // one number of raters must not tell what the other metric of ratings withholds
                already.addAll(few);
                already = withheld(ratings(cases), already, totals);
            }
            withheld(byPeriod, already, totals).forEach(period -> cells.add(new MetricKey(agency, period, metric)));
        });
        cells.addAll(changes(agency, cells));
        return cells;
    }

    private static Map<String, Long> ratings(Map<String, Map<String, Long>> cases) {
        return cases.getOrDefault(ReporterMetrics.SATISFACTION_MEAN.id(), Map.of());
    }

    /** A year's change and its rate give the rates of its halves, and so a quarter that is withheld. */
    private static Set<MetricKey> changes(String agency, Set<MetricKey> withheld) {
        return withheld.stream()
                .filter(cell -> cell.metric().equals(FirstResponseMetrics.ON_TIME_RATE.id()))
                .flatMap(
                        cell -> CalendarPeriod.find(cell.period())
                                .filter(OF_HALVES::contains)
                                .map(kind -> kind.named(cell.period()).from())
                                .stream())
                .map(first -> CalendarPeriod.YEAR.containing(first))
                .map(year -> new MetricKey(agency, year.id(), BacklogMetrics.ON_TIME_CHANGE.id()))
                .collect(toSet());
    }

    /** How many complaints or reporters a number tells of. */
    static long cases(MetricRow row) {
        Estimate estimate = row.estimate();
        Cases counted =
                Metrics.find(row.metric()).map(metric -> metric.kind().cases()).orElse(Cases.COMPLAINTS);
        return switch (counted) {
            case COMPLAINTS -> estimate.n().orElse(0);
            case INHABITANTS -> (long) estimate.numerator().orElse(0);
            case MONTHS -> 0;
        };
    }

    private static boolean isOfRatings(String metric) {
        return Metrics.find(metric)
                .map(found -> found.kind().needs().contains(Fact.RATED))
                .orElse(false);
    }

    private Set<String> fewRatings(Map<String, Long> ratings) {
        Set<String> few = new HashSet<>();
        ratings.forEach((period, n) -> {
            if (isFew(n)) {
                few.add(period);
            }
        });
        if (few.stream().anyMatch(Suppression::isDeclared)) {
            ratings.keySet().stream().filter(Suppression::isDeclared).forEach(few::add);
        }
        return few;
    }

    private static boolean isDeclared(String period) {
        return CalendarPeriod.find(period).isEmpty();
    }

    private boolean isFew(long n) {
        return n >= 1 && n < smallCell;
    }

    private Set<String> withheld(Map<String, Long> cases, Set<String> already, Totals totals) {
        Set<String> withheld = new HashSet<>(already);
        cases.forEach((period, n) -> {
            if (isFew(n) && totals.breakdowns().contains(period)) {
                withheld.add(period);
            }
        });
        boolean added = !withheld.isEmpty();
        while (added) {
            // what is withheld for one total may be the only one withheld of another
            added = totals.protect(withheld, cases);
        }
        return withheld;
    }
}
