package lapor.uncertainty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.edition.Criterion;
import lapor.edition.VariedInput;
import lapor.evaluation.ExpertScore;
import lapor.evaluation.ExpertScores;
import org.apache.commons.math3.stat.StatUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
    private final Map<String, List<DrawnMean>> means = new HashMap<>();

    /**
     * The mean over an entry's evaluators on one criterion.
     *
     * @param mean unknown ({@code NaN}) where nobody scored it
     * @param error its standard error
     */
    private record DrawnMean(double mean, double error, RandomStream stream) {}

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
        this.weights = DrawnWeights.of(
                drawing,
                Stream.concat(Stream.of(kind), this.criteria.stream().map(c -> c.id() + "=" + c.weight()))
                        .toList()
                        .toString(),
                this.criteria.stream().mapToDouble(Criterion::weight).toArray());
        Map<String, TreeMap<String, List<ExpertScore>>> given = scores.stream()
                .collect(groupingBy(ExpertScore::criterion, groupingBy(ExpertScore::agencyId, TreeMap::new, toList())));
        List<String> entries =
                scores.stream().map(ExpertScore::agencyId).distinct().toList();
        for (Criterion criterion : this.criteria) {
            TreeMap<String, List<ExpertScore>> byEntry = given.getOrDefault(criterion.id(), new TreeMap<>());
            double variance = drawing.varies(VariedInput.EVALUATORS) ? variance(byEntry) : 0;
            for (String entry : entries) {
                int evaluators = byEntry.getOrDefault(entry, List.of()).size();
                means.computeIfAbsent(entry, id -> new ArrayList<>())
                        .add(mean(criterion.id(), entry, Math.sqrt(variance / Math.max(1, evaluators))));
            }
        }
    }

    /** Whether an entry has a score. */
    boolean has(String agencyId) {
        return scores.score(agencyId).isPresent();
    }

    /** The scores of a block, 0-100, by entry and draw; unknown ({@code NaN}) for entries without a score. */
    double[][] in(DrawBlock block, List<String> entries) {
        double[][] weight = weights.in(block);
        double[] deviates = new double[block.size()];
        return entries.stream()
                .map(entry -> means.getOrDefault(entry, List.of()))
                .map(entry -> {
                    double[] drawn = new double[block.size()];
                    if (entry.isEmpty()) {
                        Arrays.fill(drawn, Double.NaN);
                    }
                    for (int c = 0; c < entry.size(); c++) {
                        DrawnMean mean = entry.get(c);
                        QuantileTable table = mean.error() > 0 ? QuantileTable.NORMAL : QuantileTable.certain(0);
                        table.fill(deviates, mean.stream(), block.first(VariedInput.EVALUATORS));
                        for (int d = 0; d < drawn.length; d++) {
                            double score = mean.mean() + mean.error() * deviates[d];
                            drawn[d] += weight[c][d] * Rounding.within(score, MOST);
                        }
                    }
                    return drawn;
                })
                .toArray(double[][]::new);
    }

    /** The square of the standard error of an entry's score, by the weights as they are given. */
    double errorVariance(String agencyId) {
        double sum = criteria.stream().mapToDouble(Criterion::weight).sum();
        List<DrawnMean> entry = means.getOrDefault(agencyId, List.of());
        double variance = 0;
        for (int c = 0; c < entry.size(); c++) {
            double error = criteria.get(c).weight() / sum * entry.get(c).error();
            variance += error * error;
        }
        return variance;
    }

    private DrawnMean mean(String criterion, String entry, double error) {
        return new DrawnMean(
                scores.mean(entry, criterion).orElse(Double.NaN),
                error,
                drawing.stream(VariedInput.EVALUATORS, kind + "/" + criterion, entry));
    }

    /** Between evaluators of one entry, pooled; 0 where no entry has two. */
    private static double variance(SortedMap<String, List<ExpertScore>> byEntry) {
        double squares = 0;
        int freedom = 0;
        for (List<ExpertScore> entry : byEntry.values()) {
            double[] values =
                    entry.stream().mapToDouble(ExpertScore::score).sorted().toArray();
            squares += values.length > 1 ? StatUtils.variance(values) * (values.length - 1) : 0;
            freedom += values.length - 1;
        }
        return freedom == 0 ? 0 : squares / freedom;
    }
}
