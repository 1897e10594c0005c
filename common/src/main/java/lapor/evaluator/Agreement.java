package lapor.evaluator;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.evaluation.ExpertScore;
import lapor.statistics.agreement.IntraclassCorrelation;
import lapor.statistics.agreement.IntraclassModel;
import lapor.statistics.agreement.KrippendorffAlpha;
import lapor.statistics.agreement.Scale;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far evaluators agree on one criterion.
 *
 * @param evaluators how many scored an entry that has two scores or more
 * @param entries how many have two scores or more
 * @param model by which the intraclass correlation is computed
 * @param compared entries that it rests on: all, or those with the commonest number of scores
 * @param correlation agreement of single scores; absent where there are too few entries, or all have the same mean
 * @param alpha Krippendorff's, of all entries with two scores or more; absent likewise
 */
public record Agreement(
        String criterion,
        long evaluators,
        int entries,
        IntraclassModel model,
        int compared,
        Optional<IntraclassCorrelation> correlation,
        OptionalDouble alpha) {

    /**
     * Of the scores of one criterion. Where every entry was scored by the same people, their severity is a part of the
     * disagreement (ICC(2,1)); elsewhere every entry has its own (ICC(1)), and of entries with different numbers of
     * scores those with the commonest number count, of equally common ones the larger.
     *
     * @param neededEntries below which nothing is said of agreement
     */
    static Agreement of(String criterion, List<ExpertScore> scores, int neededEntries) {
        Collection<List<ExpertScore>> entries = scores.stream()
                .sorted(Comparator.comparing(ExpertScore::evaluator))
                .collect(groupingBy(ExpertScore::agencyId, TreeMap::new, toList()))
                .values()
                .stream()
                .filter(given -> given.size() > 1)
                .toList();
        List<List<String>> panels = entries.stream()
                .map(given -> given.stream().map(ExpertScore::evaluator).toList())
                .toList();
        boolean complete = panels.stream().distinct().count() == 1;
        IntraclassModel model = complete ? IntraclassModel.TWO_WAY_RANDOM : IntraclassModel.ONE_WAY;
        int size = commonest(panels);
        double[][] table = entries.stream()
                .filter(given -> given.size() == size)
                .map(Agreement::values)
                .toArray(double[][]::new);
        boolean enough = table.length >= neededEntries;
        return new Agreement(
                criterion,
                panels.stream().flatMap(List::stream).distinct().count(),
                entries.size(),
                model,
                table.length,
                enough ? model.of(table) : Optional.empty(),
                entries.size() >= neededEntries
                        ? KrippendorffAlpha.of(
                                entries.stream().map(Agreement::values).toList(), Scale.INTERVAL)
                        : OptionalDouble.empty());
    }

    /** {@code ok}, {@code too_few} entries, or {@code not_available} where all have the same mean. */
    public String status(int neededEntries) {
        if (compared < neededEntries) {
            return "too_few";
        }
        return correlation.isPresent() ? "ok" : "not_available";
    }

    private static double[] values(List<ExpertScore> given) {
        return given.stream().mapToDouble(ExpertScore::score).toArray();
    }

    private static int commonest(List<List<String>> panels) {
        Map<Integer, Long> sizes = panels.stream().collect(groupingBy(List::size, TreeMap::new, counting()));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
