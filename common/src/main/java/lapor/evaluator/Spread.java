package lapor.evaluator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingDouble;

import lapor.evaluation.ExpertScore;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How far the scores of one entry on one criterion lie apart.
 *
 * @param evaluators number of scores
 */
public record Spread(String agencyId, String criterion, long evaluators, double lowest, double highest) {

    /** Highest less lowest, 0-100. */
    public double size() {
        return highest - lowest;
    }

    /** Those of a size or larger, by entry and criterion. */
    static List<Spread> from(double size, List<ExpertScore> scores) {
        return scores.stream()
                .collect(groupingBy(
                        ExpertScore::agencyId,
                        TreeMap::new,
                        groupingBy(ExpertScore::criterion, TreeMap::new, summarizingDouble(ExpertScore::score))))
                .entrySet()
                .stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(part -> new Spread(
                                entry.getKey(),
                                part.getKey(),
                                part.getValue().getCount(),
                                part.getValue().getMin(),
                                part.getValue().getMax())))
                .flatMap(
                        spread -> spread.evaluators() > 1 && spread.size() >= size ? Stream.of(spread) : Stream.empty())
                .toList();
    }
}
