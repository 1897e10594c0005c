package lapor.metric;

import lapor.table.Cell;
import lapor.text.Coded;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is published in the place of a number: the number, or why there is none, or nothing at all.
 *
 * @param value absent where none is published
 * @param status why there is no value; absent where there is one, and where the number is not there
 */
public record Stated(OptionalDouble value, Optional<Status> status) {
    private static final Stated NOTHING = new Stated(OptionalDouble.empty(), Optional.empty());

    /** What an estimate is published as; nothing where there is none. */
    public static Stated of(Optional<Estimate> estimate) {
        return estimate.map(found ->
                        new Stated(found.value(), Optional.of(found.status()).filter(status -> found.value()
                                .isEmpty())))
                .orElse(NOTHING);
    }

    /**
     * What {@link #code} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Stated ofCode(String code) {
        if (code.isEmpty()) {
            return NOTHING;
        }
        Optional<Status> status = Coded.find(Status.class, code);
        return status.isPresent()
                ? new Stated(OptionalDouble.empty(), status)
                : new Stated(OptionalDouble.of(Double.parseDouble(code)), Optional.empty());
    }

    /** As in {@code restatements.csv}: the number, the code of the status, or empty. */
    public String code() {
        return value.isPresent() ? Cell.number(value) : status.map(Status::code).orElse("");
    }

    @Override
    public String toString() {
        return code();
    }
}
