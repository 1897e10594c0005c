package lapor.publication;

import lapor.input.Sha256;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The identity of a run: the date it looks from, and a hash of all that its output depends on. */
final class RunId {
    private static final int DIGITS = 12;

    private RunId() {}

    /** The id, such as {@code 2022-04-15-0a1b2c3d4e5f}; the order of the ingredients plays no part. */
    static String of(LocalDate asOf, Map<String, String> ingredients) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(ingredients)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        return asOf + "-" + Sha256.of(text.toString()).substring(0, DIGITS);
    }
}
