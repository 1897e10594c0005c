package lapor.jobs.logs;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line that spreadsheets write or ask for, and that only names the delimiter: {@code sep=;}. */
final class DelimiterLine {
    private static final int LONGEST = 12;
    private static final Pattern SAYS = Pattern.compile("\"?sep=(.)\"?[ ,;]*(\r\n|\r|\n)");

    private DelimiterLine() {}

    /** Passes over the line, if the text begins with it; gives the delimiter that it names. */
    static Optional<Character> skip(BufferedReader text) throws UnreadableLogException {
        try {
            text.mark(LONGEST);
            char[] beginning = new char[LONGEST];
            int length = 0;
            for (int read = text.read(); read >= 0 && length < LONGEST - 1; read = text.read()) {
                beginning[length] = (char) read;
                length++;
            }
            text.reset();
            Matcher says = SAYS.matcher(new String(beginning, 0, length));
            if (!says.lookingAt()) {
                return Optional.empty();
            }
            for (int i = 0; i < says.end(); i++) {
                text.read();
            }
            return Optional.of(says.group(1).charAt(0));
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }
}
