package lapor.explanation;

import lapor.edition.ScoreSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What has a row of its own in an explanation.
 *
 * @param leaf absent for the source as a whole
 */
record Part(Component component, Optional<Leaf> leaf) {

    /** The leaves; before those that do not add up, the source as a whole. */
    static List<Part> of(Component component) {
        Stream<Part> leaves = component.leaves().stream().map(leaf -> new Part(component, Optional.of(leaf)));
        Stream<Part> whole = component.adds() ? Stream.of() : Stream.of(new Part(component, Optional.empty()));
        return Stream.concat(whole, leaves).toList();
    }

    ScoreSource source() {
        return component.source();
    }

    String id() {
        return leaf.map(Leaf::id).orElse(source().code());
    }

    boolean adds() {
        return leaf.isEmpty() || component.adds();
    }

    double weight() {
        return leaf.map(component::share).orElse(component.weight());
    }

    OptionalDouble points() {
        return leaf.map(Leaf::points).orElseGet(component::score);
    }

    OptionalDouble contribution() {
        return leaf.map(component::contribution).orElseGet(component::contribution);
    }

    /** The same part of another entry's score, in the same contest. */
    Part in(Composition other) {
        Component theirs = other.likeThat(component);
        return new Part(theirs, leaf.map(own -> theirs.leaves().stream()
                .filter(found -> found.id().equals(own.id()))
                .findFirst()
                .orElseThrow()));
    }

    /** The score of the composition it is a part of, if it had other points, or none. */
    OptionalDouble scoreWith(Composition own, OptionalDouble points) {
        if (leaf.isPresent()) {
            return own.with(component.with(leaf.get().id(), points)).score();
        }
        OptionalDouble score = own.score();
        return score.isPresent() && points.isPresent()
                ? OptionalDouble.of(
                        score.getAsDouble() + component.weight() * (points.getAsDouble() - points().orElseThrow()))
                : OptionalDouble.empty();
    }
}
