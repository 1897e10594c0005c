package lapor.explanation;

import lapor.edition.ScoreSource;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one source of scores brings to a combined score.
 *
 * @param weight of the source at the stage, 0-1
 * @param neededWeight share of the leaves' weight, 0-1, without which there is no score
 */
record Component(ScoreSource source, double weight, Scoring scoring, double neededWeight, List<Leaf> leaves) {
    private static final double ROUNDING = 5e-10;

    /** Whether the leaves' contributions add up to the source's score. */
    boolean adds() {
        return scoring.adds();
    }

    /** 0-100; absent where too much is missing. */
    OptionalDouble score() {
        if (available() < neededWeight - ROUNDING) {
            return OptionalDouble.empty();
        }
        return scoring.score(leaves);
    }

    /** The share of the combined score that a leaf carries: leaves without points leave theirs to the others. */
    double share(Leaf leaf) {
        return leaf.points().isPresent() && leaf.weight() > 0 ? weight * leaf.weight() / available() : 0;
    }

    /** What a leaf adds to the combined score; absent where the leaves do not add up, or say nothing. */
    OptionalDouble contribution(Leaf leaf) {
        return adds() && leaf.points().isPresent() && score().isPresent()
                ? OptionalDouble.of(share(leaf) * leaf.points().getAsDouble())
                : OptionalDouble.empty();
    }

    /** What the source as a whole adds to the combined score; absent without its score. */
    OptionalDouble contribution() {
        OptionalDouble score = score();
        return score.isPresent() ? OptionalDouble.of(weight * score.getAsDouble()) : OptionalDouble.empty();
    }

    /** The same with other points of one leaf, or with none. */
    Component with(String leafId, OptionalDouble points) {
        List<Leaf> changed = leaves.stream()
                .map(leaf -> leaf.id().equals(leafId) ? new Leaf(leafId, leaf.weight(), points) : leaf)
                .toList();
        return new Component(source, weight, scoring, neededWeight, changed);
    }

    private double available() {
        return leaves.stream()
                .filter(leaf -> leaf.points().isPresent())
                .mapToDouble(Leaf::weight)
                .sum();
    }
}
