package lapor.text;

import java.util.Arrays;
import java.util.Optional;

/** A constant that a small number stands for where rows are many; the number never changes. */
public interface Numbered {
    /** The number, 0 or more. */
    int number();

    /** The constant of a number; absent for one that none has. */
    static <E extends Enum<E> & Numbered> Optional<E> find(Class<E> type, int number) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.number() == number)
                .findFirst();
    }
}
