package lapor.agency;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A province, or a regency or city of one.
 *
 * @param id the ministry's code: {@code PP} of a province, {@code PP.KK} of a regency or city
 * @param name what people call it
 * @param parentId the region it is part of
 * @param population inhabitants; absent where the list does not say
 */
public record Region(String id, String name, Optional<String> parentId, OptionalLong population) {
    private static final Pattern CODE = Pattern.compile("[0-9]{2}(\\.[0-9]{2})?");
    private static final int PROVINCE_LENGTH = 2;

    /** Whether a text has the shape of the ministry's codes of provinces, regencies and cities. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The code of the province that a code of a regency or city begins with; absent for a province. */
    static Optional<String> provinceIn(String code) {
        return code.length() > PROVINCE_LENGTH ? Optional.of(code.substring(0, PROVINCE_LENGTH)) : Optional.empty();
    }
}
