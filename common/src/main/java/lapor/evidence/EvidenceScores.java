package lapor.evidence;

import static java.util.stream.Collectors.toMap;

import lapor.agency.Peer;
import lapor.edition.EvidencePlan;
import lapor.edition.Indicator;
import lapor.edition.WeightedScore;
import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.MetricKey;
import lapor.metric.Status;
import lapor.peer.PeerSets;
import org.apache.commons.math3.util.Precision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Makes evidence scores (skor bukti) out of metrics. */
public final class EvidenceScores {
    private static final int DECIMALS = 9;

    private final EvidencePlan plan;
    private final Measured measured;

    private EvidenceScores(EvidencePlan plan, Measured measured) {
        this.plan = plan;
        this.measured = measured;
    }

    /**
     * One row per agency of which anything was measured or that entered, by agency id. An indicator counts only where
     * its metric is reliable; the others share out its weight, as long as they carry the plan's needed weight.
     *
     * @param peers with whom agencies are compared
     * @param groups the group of each agency that entered
     */
    public static List<EvidenceRow> of(
            EvidencePlan plan, Measured measured, PeerSets peers, Map<String, String> groups) {
        EvidenceScores scores = new EvidenceScores(plan, measured);
        SortedSet<String> ids = measured.agencies();
        ids.addAll(groups.keySet());
        SortedMap<String, Map<String, OptionalDouble>> points = new TreeMap<>();
        ids.forEach(id -> points.put(id, scores.points(id)));
        Scoring scoring = scores.scoring(points, groups.keySet());
        return ids.stream()
                .map(id -> scores.row(id, groups.getOrDefault(id, ""), peers.of(id), scoring))
                .toList();
    }

    /** How points become a score. */
    private interface Scoring {
        OptionalDouble score(String agencyId, Map<String, OptionalDouble> points);
    }

    private Scoring scoring(Map<String, Map<String, OptionalDouble>> points, Set<String> entered) {
        return plan.aggregation()
                .mean()
                .<Scoring>map(mean -> (id, earned) -> mean.of(available(earned)))
                .orElseGet(() -> Contests.against(
                        plan,
                        points.entrySet().stream()
                                .filter(agency -> entered.contains(agency.getKey()) && suffices(agency.getValue()))
                                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)))::score);
    }

    private Map<String, OptionalDouble> points(String agencyId) {
        Map<String, OptionalDouble> points = new LinkedHashMap<>();
        plan.indicators().forEach(indicator -> points.put(indicator.metric(), points(agencyId, indicator)));
        return Collections.unmodifiableMap(points);
    }

    private List<WeightedScore> available(Map<String, OptionalDouble> points) {
        List<WeightedScore> available = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            points.getOrDefault(indicator.metric(), OptionalDouble.empty())
                    .ifPresent(score -> available.add(new WeightedScore(indicator.weight(), score)));
        }
        return available;
    }

    private double weight(Map<String, OptionalDouble> points) {
        return Precision.round(
                available(points).stream().mapToDouble(WeightedScore::weight).sum(), DECIMALS);
    }

    private boolean suffices(Map<String, OptionalDouble> points) {
        return weight(points) >= plan.neededWeight();
    }

    private EvidenceRow row(String agencyId, String group, Peer peer, Scoring scoring) {
        Map<String, OptionalDouble> points = points(agencyId);
        OptionalDouble score = suffices(points) ? scoring.score(agencyId, points) : OptionalDouble.empty();
        return new EvidenceRow(
                agencyId,
                group,
                peer,
                score,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                weight(points),
                score.isPresent() ? EvidenceStatus.OK : EvidenceStatus.NOT_ASSESSABLE,
                points);
    }

    /**
     * A reliable metric without a value is a median that is not reached: fewer than half were ever answered, so that it
     * lies beyond every time observed, and earns nothing. Leaving it out would reward not answering.
     */
    private OptionalDouble points(String agencyId, Indicator indicator) {
        Optional<Estimate> reliable = measured.find(new MetricKey(agencyId, indicator.period(), indicator.metric()))
                .filter(estimate -> estimate.status() == Status.OK);
        if (reliable.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = reliable.get().value();
        return OptionalDouble.of(
                value.isPresent() ? Precision.round(indicator.goalposts().points(value.getAsDouble()), DECIMALS) : 0);
    }
}
