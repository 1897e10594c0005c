package lapor.evaluation;

import static java.util.stream.Collectors.groupingBy;

import lapor.edition.Criterion;
import lapor.edition.Mean;
import lapor.edition.WeightedScore;
import org.apache.commons.math3.stat.StatUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The scores that people gave to the entries, made into one score per entry. */
public final class ExpertScores {
    private record Key(String agencyId, String criterion) {}

    private final List<Criterion> criteria;
    private final Map<Key, List<ExpertScore>> scores;

    private ExpertScores(List<Criterion> criteria, List<ExpertScore> scores) {
        this.criteria = criteria;
        this.scores = scores.stream().collect(groupingBy(score -> new Key(score.agencyId(), score.criterion())));
    }

    /**
     * Scores in any order.
     *
     * @param criteria what was scored, with their weights
     */
    public static ExpertScores of(List<Criterion> criteria, List<ExpertScore> scores) {
        return new ExpertScores(criteria, scores);
    }

    /**
     * The weighted mean over criteria of the mean over evaluators, 0-100. Absent when nobody scored one of the criteria
     * that have a weight: a gap is not a zero.
     */
    public OptionalDouble score(String agencyId) {
        List<WeightedScore> means = new ArrayList<>();
        for (Criterion criterion : criteria) {
            OptionalDouble mean = mean(agencyId, criterion.id());
            if (mean.isPresent()) {
                means.add(new WeightedScore(criterion.weight(), mean.getAsDouble()));
            } else if (criterion.weight() > 0) {
                return OptionalDouble.empty();
            }
        }
        return Mean.ARITHMETIC.of(means);
    }

    /** The mean over evaluators of one criterion, 0-100; absent when nobody scored it. */
    public OptionalDouble mean(String agencyId, String criterion) {
        double[] given = scores.getOrDefault(new Key(agencyId, criterion), List.of()).stream()
                .mapToDouble(ExpertScore::score)
                .sorted()
                .toArray();
        return given.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(StatUtils.mean(given));
    }
}
