package lapor.report.site;

import lapor.edition.Aggregation;
import lapor.edition.Edition;
import lapor.edition.EvidencePlan;
import lapor.edition.Indicator;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.report.model.ReportModel;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.Optional;
import java.util.OptionalDouble;

/** How points and weights make an evidence score, so that a reader can follow the sum. */
public record EvidenceSum(Optional<EvidencePlan> plan, Wording wording) {

    public static EvidenceSum of(ReportModel model, Wording wording) {
        return new EvidenceSum(model.edition().map(Edition::evidence), wording);
    }

    public Optional<Indicator> findIndicator(String metric) {
        return plan.flatMap(known -> known.indicators().stream()
                .filter(indicator -> indicator.metric().equals(metric))
                .findFirst());
    }

    /** {@code 90,9 × 20 %}, or that the indicator is not counted. */
    public String term(String metric, OptionalDouble points) {
        if (points.isEmpty()) {
            return wording.of(Phrase.POINTS_NONE);
        }
        return findIndicator(metric)
                .map(indicator -> wording.of(Phrase.TERM, wording.score(points), wording.weight(indicator.weight())))
                .orElseGet(() -> wording.score(points));
    }

    public String sentence(EvidenceRow row) {
        if (row.status() == EvidenceStatus.NOT_ASSESSABLE || row.score().isEmpty()) {
            return wording.of(Phrase.AGENCY_EVIDENCE_NONE, missing(row));
        }
        String score = findSum(row)
                .map(sum -> wording.of(
                        Phrase.AGENCY_EVIDENCE_SUM,
                        wording.score(row.score()),
                        wording.numbers().decimal(sum, 1),
                        wording.weight(row.availableWeight())))
                .orElseGet(() -> wording.of(
                        Phrase.AGENCY_EVIDENCE, wording.score(row.score()), wording.weight(row.availableWeight())));
        return row.low().isPresent() && row.high().isPresent()
                ? score + " " + wording.of(Phrase.AGENCY_INTERVAL, wording.score(row.low()), wording.score(row.high()))
                : score;
    }

    /** Why there is no score. */
    public String missing(EvidenceRow row) {
        if (row.availableWeight() <= 0) {
            return wording.of(Phrase.EVIDENCE_NOTHING);
        }
        String available = wording.weight(row.availableWeight());
        return plan.map(known ->
                        wording.of(Phrase.EVIDENCE_WEIGHT_NEEDED, available, wording.weight(known.neededWeight())))
                .orElseGet(() -> wording.of(Phrase.EVIDENCE_WEIGHT, available));
    }

    /** Sum of points times weight, where the score is that sum divided by the available weight. */
    private Optional<Double> findSum(EvidenceRow row) {
        return plan.filter(known -> known.aggregation() == Aggregation.ARITHMETIC)
                .map(known -> known.indicators().stream()
                        .mapToDouble(indicator -> indicator.weight()
                                * row.points()
                                        .getOrDefault(indicator.metric(), OptionalDouble.empty())
                                        .orElse(0))
                        .sum());
    }
}
