package lapor.crosscheck;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A stretch of time with what the logs count at its beginning and at its end; the counts of a moment in between lie
 * between these.
 *
 * @param until its end
 */
record Stretch(Instant until, Count first, Count last) {

    /** Of one moment. */
    static Stretch at(PastCount count) {
        return new Stretch(count.at(), count.count(), count.count());
    }

    /** From one count to the next, less than a day later. */
    static Stretch between(PastCount before, PastCount after) {
        return new Stretch(after.at(), before.count(), after.count());
    }

    /** The least of a number; absent where either end lacks it. */
    OptionalDouble least(Function<Count, OptionalDouble> number) {
        return number.apply(first).isPresent() && number.apply(last).isPresent()
                ? both(number).mapToDouble(OptionalDouble::getAsDouble).min()
                : OptionalDouble.empty();
    }

    /** The greatest, likewise. */
    OptionalDouble greatest(Function<Count, OptionalDouble> number) {
        return number.apply(first).isPresent() && number.apply(last).isPresent()
                ? both(number).mapToDouble(OptionalDouble::getAsDouble).max()
                : OptionalDouble.empty();
    }

    private Stream<OptionalDouble> both(Function<Count, OptionalDouble> number) {
        return Stream.of(number.apply(first), number.apply(last));
    }
}
