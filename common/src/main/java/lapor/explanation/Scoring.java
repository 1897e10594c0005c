package lapor.explanation;

import lapor.edition.Mean;
import lapor.edition.WeightedScore;
import lapor.evidence.Contests;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** How the points of leaves become a source's score. */
sealed interface Scoring {

    /** The weighted arithmetic mean. */
    Scoring ADDING = new Average(Mean.ARITHMETIC);

    /** Whether contributions of leaves add up to the score. */
    boolean adds();

    /** 0-100; absent where there is nothing to score. */
    OptionalDouble score(List<Leaf> leaves);

    /** A mean of the points that are there. */
    record Average(Mean mean) implements Scoring {
        @Override
        public boolean adds() {
            return mean == Mean.ARITHMETIC;
        }

        @Override
        public OptionalDouble score(List<Leaf> leaves) {
            return mean.of(leaves.stream()
                    .filter(leaf -> leaf.points().isPresent())
                    .map(leaf -> new WeightedScore(leaf.weight(), leaf.points().getAsDouble()))
                    .toList());
        }
    }

    /** Contests of an agency with others, whose points stay as they are. */
    record Pairwise(String agencyId, Contests contests) implements Scoring {
        @Override
        public boolean adds() {
            return false;
        }

        @Override
        public OptionalDouble score(List<Leaf> leaves) {
            Map<String, OptionalDouble> points = leaves.stream().collect(Collectors.toMap(Leaf::id, Leaf::points));
            return contests.score(agencyId, points);
        }
    }
}
