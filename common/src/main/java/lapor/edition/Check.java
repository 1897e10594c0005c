package lapor.edition;

import static lapor.text.LocalText.text;

import lapor.text.Coded;
import lapor.text.LocalText;

/**
 * What became of one condition for one applicant.
 *
 * @param reason why, with the values compared; never a text that people wrote
 */
public record Check(Result result, LocalText reason) {

    /** Whether a condition is met. */
    public enum Result implements Coded {
        PASSED,
        FAILED,
        /** What was handed in does not tell; people have to look. */
        NOT_CHECKED;
    }

    static Check passed(String indonesian, String english) {
        return new Check(Result.PASSED, text(indonesian, english));
    }

    static Check failed(String indonesian, String english) {
        return new Check(Result.FAILED, text(indonesian, english));
    }

    static Check notChecked(String indonesian, String english) {
        return new Check(Result.NOT_CHECKED, text(indonesian, english));
    }
}
