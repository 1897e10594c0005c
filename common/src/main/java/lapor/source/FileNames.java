package lapor.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names of files say. */
final class FileNames {
    private FileNames() {}

    /** The first group of an expression, or all it matches, in a name without its folders; absent where it fits not. */
    static Optional<String> find(Pattern pattern, String name) {
        Matcher found = pattern.matcher(name.substring(name.lastIndexOf('/') + 1));
        return found.find()
                ? Optional.ofNullable(found.groupCount() == 0 ? found.group() : found.group(1))
                        .map(Text::tidy)
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
