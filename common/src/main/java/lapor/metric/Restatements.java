package lapor.metric;

import lapor.input.Sha256;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What late rows and corrections changed in what was published before.
 *
 * @param baseline the run that had published it; absent when nothing came that could change it
 * @param incomparable settings that differ from the baseline's, so that nothing is compared
 * @param rows by agency, period and metric
 */
public record Restatements(Optional<String> baseline, List<String> incomparable, List<Restatement> rows) {
    public static final Restatements NONE = new Restatements(Optional.empty(), List.of(), List.of());

    public Restatements {
        incomparable = List.copyOf(incomparable);
        rows = List.copyOf(rows);
    }

    /** SHA-256 of all that they say. */
    public String fingerprint() {
        return Sha256.of(incomparable + " " + rows);
    }

    /**
     * The metrics that differ. What was withheld stays withheld, since a total of which one part is known now and
     * another did not change would give it back; and numbers of persons are not restated, since the difference would
     * tell of so few that they are withheld.
     *
     * @param asOf the instant that both look from
     * @param published as it was published
     * @param restated as it would be published now
     */
    public static List<Restatement> of(Instant asOf, Collection<MetricRow> published, Collection<MetricRow> restated) {
        Map<MetricKey, Estimate> before = byCell(published);
        Map<MetricKey, Estimate> now = byCell(restated);
        TreeSet<MetricKey> cells = new TreeSet<>();
        cells.addAll(before.keySet());
        cells.addAll(now.keySet());
        cells.removeIf(cell -> isOfPersons(cell.metric()));
        List<Restatement> rows = new ArrayList<>();
        for (MetricKey cell : cells) {
            Optional<Estimate> was = Optional.ofNullable(before.get(cell));
            boolean withheld = was.filter(estimate -> estimate.status() == Status.SUPPRESSED)
                    .isPresent();
            Optional<Estimate> is = withheld ? was : Optional.ofNullable(now.get(cell));
            if (!Stated.of(was).code().equals(Stated.of(is).code())) {
                rows.add(new Restatement(
                        cell.agencyId(), cell.period(), cell.metric(), asOf, Stated.of(was), Stated.of(is)));
            }
        }
        return rows;
    }

    private static boolean isOfPersons(String metric) {
        return Metrics.find(metric).map(Metric::subject).orElse(Subject.PERSONS) == Subject.PERSONS;
    }

    private static Map<MetricKey, Estimate> byCell(Collection<MetricRow> rows) {
        Map<MetricKey, Estimate> cells = new HashMap<>();
        rows.forEach(row -> cells.put(row.key(), row.estimate()));
        return cells;
    }

    @Override
    public String toString() {
        return incomparable.isEmpty()
                ? rows.size() + " published metrics restated"
                : "not comparable with run " + baseline.orElse("") + ": " + String.join(", ", incomparable);
    }
}
