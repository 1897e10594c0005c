package lapor.report.text;

import java.util.regex.Pattern;

/** Other people's text, freed of what cannot be seen but changes how a page reads. */
public final class PlainText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private PlainText() {}

    /** Without control characters and marks that turn the direction of writing; a dash if nothing is left. */
    public static String of(String text) {
        String visible = INVISIBLE
                .matcher(CONTROL.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        return visible.isEmpty() ? "–" : visible;
    }
}
