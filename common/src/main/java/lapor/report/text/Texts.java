package lapor.report.text;

import lapor.text.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every {@link Phrase} in one language. */
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?\\}");
    private static final String ONE = "1";
    private static final Map<Language, Texts> BUNDLED = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<Phrase, String> words = new EnumMap<>(Phrase.class);

    private Texts(Language language, Properties properties) {
        this.language = language;
        Set<String> keys =
                Arrays.stream(Phrase.values()).map(Phrase::key).collect(Collectors.toCollection(TreeSet::new));
        if (!keys.equals(properties.stringPropertyNames())) {
            Set<String> odd = new TreeSet<>(properties.stringPropertyNames());
            keys.removeIf(odd::remove);
            throw new IllegalStateException(
                    "texts in " + language.code() + ": missing " + keys + ", not a phrase " + odd);
        }
        for (Phrase phrase : Phrase.values()) {
            words.put(phrase, properties.getProperty(phrase.key()));
        }
    }

    /**
     * The bundled texts, read once.
     *
     * @throws IllegalStateException if a phrase has no text, or a text has no phrase
     */
    public static Texts in(Language language) {
        return BUNDLED.computeIfAbsent(language, Texts::bundled);
    }

    private static Texts bundled(Language language) {
        String name = "texts_" + language.code() + ".properties";
        InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(language, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts read(Language language, Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return new Texts(language, properties);
    }

    public Language language() {
        return language;
    }

    /**
     * The phrase, with {@code {0}}, {@code {1}} ... replaced by the arguments, and {@code {0|agency|agencies}} by the
     * first word where argument 0 reads {@code 1}, else by the second.
     */
    public String of(Phrase phrase, Object... arguments) {
        return PLACE.matcher(words.getOrDefault(phrase, phrase.key()))
                .replaceAll(place ->
                        Matcher.quoteReplacement(fill(place, arguments[Integer.parseInt(place.group(1))].toString())));
    }

    private static String fill(MatchResult place, String argument) {
        if (place.group(2) == null) {
            return argument;
        }
        return argument.equals(ONE) ? place.group(2) : place.group(3);
    }
}
