package lapor.uncertainty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.edition.Criterion;
import lapor.edition.VariedInput;
import lapor.evaluation.ExpertScore;
import lapor.evaluation.ExpertScores;
import org.apache.commons.math3.stat.StatUtils;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Scores that people gave, drawn within what they disagree: the mean of an entry's k evaluators on a criterion is
 * normal with the standard error s/√k, cut at 0 and 100, where s² is the variance between evaluators of one entry,
 * pooled over all entries that several evaluators scored on that criterion. Where there is none, the disagreement is
 * not known, and nothing is drawn.
 */
final class ExpertDraws {
    private static final double MOST = 100;

    private final Drawing drawing;
    private final String kind;
    private final List<Criterion> criteria;
    private final ExpertScores scores;
    private final DrawnWeights weights;
    private final Map<String, TreeMap<String, List<ExpertScore>>> given;
    private final double[] variances;

    /**
     * Of what was scored.
     *
     * @param kind name of these scores' random numbers
     * @param criteria with their weights
     */
    ExpertDraws(Drawing drawing, String kind, List<Criterion> criteria, List<ExpertScore> scores) {
        this.drawing = drawing;
        this.kind = kind;
        this.criteria =
                criteria.stream().filter(criterion -> criterion.weight() > 0).toList();
        this.scores = ExpertScores.of(criteria, scores);
        this.given = scores.stream()
                .collect(groupingBy(ExpertScore::criterion, groupingBy(ExpertScore::agencyId, TreeMap::new, toList())));
        this.variances = this.criteria.stream()
                .mapToDouble(criterion -> variance(criterion.id()))
                .toArray();
        this.weights = DrawnWeights.of(
                drawing,
                Stream.concat(Stream.of(kind), this.criteria.stream().map(c -> c.id() + "=" + c.weight()))
                        .toList()
                        .toString(),
                this.criteria.stream().mapToDouble(Criterion::weight).toArray());
    }

    /** Whether an entry has a score. */
    boolean has(String agencyId) {
        return scores.score(agencyId).isPresent();
    }

    /** The scores of a block, 0-100, by entry and draw; unknown ({@code NaN}) for entries without a score. */
    double[][] in(DrawBlock block, List<String> entries) {
        double[][] drawn = new double[entries.size()][block.size()];
        double[][] weight = weights.in(block);
        double[] deviates = new double[block.size()];
        for (int c = 0; c < criteria.size(); c++) {
            String criterion = criteria.get(c).id();
            double spread = Math.sqrt(variances[c]);
            for (int e = 0; e < drawn.length; e++) {
                String entry = entries.get(e);
                double mean = scores.mean(entry, criterion).orElse(Double.NaN);
                double error = spread / Math.sqrt(evaluators(entry, criterion));
                QuantileTable table = spread > 0 ? QuantileTable.NORMAL : QuantileTable.certain(0);
                table.fill(
                        deviates,
                        drawing.stream(VariedInput.EVALUATORS, kind + "/" + criterion, entry),
                        block.first(VariedInput.EVALUATORS));
                for (int d = 0; d < deviates.length; d++) {
                    drawn[e][d] += weight[c][d] * Math.max(0, Math.min(MOST, mean + error * deviates[d]));
                }
            }
        }
        return drawn;
    }

    /** The square of the standard error of an entry's score, by the weights as they are given. */
    double errorVariance(String agencyId) {
        double sum = criteria.stream().mapToDouble(Criterion::weight).sum();
        double variance = 0;
        for (int c = 0; c < variances.length; c++) {
            double share = criteria.get(c).weight() / sum;
            variance += share
                    * share
                    * variances[c]
                    / evaluators(agencyId, criteria.get(c).id());
        }
        return variance;
    }

    private int evaluators(String agencyId, String criterion) {
        return Math.max(
                1,
                given.getOrDefault(criterion, new TreeMap<>())
                        .getOrDefault(agencyId, List.of())
                        .size());
    }

    /** Between evaluators of one entry, pooled; 0 where it is not drawn, or not known. */
    private double variance(String criterion) {
        if (!drawing.varies(VariedInput.EVALUATORS)) {
            return 0;
        }
        double squares = 0;
        int freedom = 0;
        for (List<ExpertScore> entry :
                given.getOrDefault(criterion, new TreeMap<>()).values()) {
            double[] values =
                    entry.stream().mapToDouble(ExpertScore::score).sorted().toArray();
            squares += values.length > 1 ? StatUtils.variance(values) * (values.length - 1) : 0;
            freedom += values.length - 1;
        }
        return freedom == 0 ? 0 : squares / freedom;
    }
}
