package lapor.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant that stands in files as a short code, and is read back from it. All enums that are written or read do so
 * here, so that none is written one way and read another.
 */
public interface Coded {
    /** The constant's name in Java; every enum has it. */
    String name();

    /** As written in files: the name in small letters, such as {@code tie_break}, where the enum says no other. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant that a text stands for, in capital or small letters; absent for a text that is no code of them. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equalsIgnoreCase(text))
                .findFirst();
    }
}
