package lapor.publication;

import static java.util.stream.Collectors.toSet;

import lapor.crosscheck.CheckedClaim;
import lapor.evidence.EvidenceRow;
import lapor.judgement.Judgement;
import lapor.metric.Metric;
import lapor.metric.MetricKey;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Restatement;
import lapor.metric.Status;
import lapor.metric.Subject;
import lapor.peer.ComparisonRow;
import lapor.tally.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a number that is withheld would stand in another table than that of the metrics. */
final class WithheldElsewhere {
    private WithheldElsewhere() {}

    /** Every such place, in words. */
    static List<String> in(Judgement judged) {
        Set<MetricKey> withheld = judged.metrics().stream()
                .filter(row -> row.estimate().status() == Status.SUPPRESSED)
                .map(MetricRow::key)
                .collect(toSet());
        List<String> places = new ArrayList<>();
        for (ComparisonRow row : judged.peers().comparisons()) {
            if (withheld.contains(row.key()) && (row.isShown() || row.stand().isPresent())) {
                places.add(row.key() + " is compared");
            }
        }
        for (CheckedClaim claim : judged.verdicts().claims().orElse(List.of())) {
            MetricKey key = new MetricKey(
                    claim.claim().agencyId(),
                    claim.claim().period(),
                    claim.claim().metric());
            if (withheld.contains(key) && claim.measured().isPresent()) {
                places.add(key + " is held against a claim");
            }
        }
        for (Restatement row : judged.restatements()) {
            if (Metrics.find(row.metric()).map(Metric::subject).orElse(Subject.PERSONS) == Subject.PERSONS) {
                places.add(row.agencyId() + " " + row.period() + " " + row.metric() + " is restated");
            }
        }
        places.addAll(points(judged, withheld));
        return places;
    }

    private static List<String> points(Judgement judged, Set<MetricKey> withheld) {
        List<String> places = new ArrayList<>();
        String window =
                judged.verdicts().assessment().evidenceWindow().map(Period::id).orElse("");
        for (EvidenceRow row : judged.verdicts().evidence().orElse(List.of())) {
            row.points().forEach((metric, points) -> {
                MetricKey key = new MetricKey(row.agencyId(), window, metric);
                if (points.isPresent() && withheld.contains(key)) {
                    places.add(key + " has points");
                }
            });
        }
        return places;
    }
}
