package lapor.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The constants of an enum by their numbers. Numbers are small, so that a list finds each at once, even in hot loops.
 */
public final class ByNumber<E extends Enum<E> & Numbered> {
    private final String type;
    private final List<Optional<E>> constants;

    private ByNumber(String type, List<Optional<E>> constants) {
        this.type = type;
        this.constants = constants;
    }

    /** All constants of an enum, none of which has the number of another. */
    public static <E extends Enum<E> & Numbered> ByNumber<E> of(Class<E> type) {
        List<Optional<E>> constants = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            int lacking = constant.number() + 1 - constants.size();
            constants.addAll(Collections.nCopies(Math.max(0, lacking), Optional.empty()));
            if (constants.set(constant.number(), Optional.of(constant)).isPresent()) {
                throw new IllegalArgumentException("two constants have the number " + constant.number());
            }
        }
        return new ByNumber<>(type.getSimpleName(), List.copyOf(constants));
    }

    /** The constant of a number; absent for one that none has. */
    public Optional<E> find(int number) {
        return number < 0 || number >= constants.size() ? Optional.empty() : constants.get(number);
    }

    /**
     * The constant of a number.
     *
     * @throws IllegalArgumentException if none has it
     */
    public E get(int number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("no " + type + " has the number " + number));
    }
}
