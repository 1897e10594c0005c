package lapor.proposal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.input.BundledFile;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;
import lapor.source.EventType;
import lapor.source.Text;
import lapor.text.Coded;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What columns are called and statuses say in logs of many systems: a bundled list, to guess by and not to rely on.
 *
 * @param earliest times before it are none
 * @param latest times from it on are none
 * @param columns names of columns by what they are there for
 * @param statuses words by what they tell of
 * @param none what stands where there is no value, folded
 */
record Words(
        Instant earliest,
        Instant latest,
        List<Named<Role>> columns,
        List<Named<EventType>> statuses,
        Set<String> none) {
    static final Words BUNDLED =
            JsonDocument.read("words.json", BundledFile.read(Words.class, "words.json"), Words::read);

    private static final int WHOLE = 1_000;
    private static final int WORD = 10;
    private static final int AT_THE_END = 3;

    /** Names of one meaning, each as its words. */
    record Named<T>(T meaning, List<List<String>> names) {}

    private static Words read(JsonFields json) {
        return new Words(
                day(json, "earliest"),
                day(json, "latest"),
                json.objects("columns", entry -> named(entry, "role", Role.class, Role.TEXT)),
                json.objects("statuses", entry -> named(entry, "means", EventType.class, EventType.SUBMITTED)),
                json.texts("none").stream().map(Text::fold).collect(toUnmodifiableSet()));
    }

    private static Instant day(JsonFields json, String key) {
        return json.parsed(key, LocalDate::parse, LocalDate.EPOCH, "a date")
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static <E extends Enum<E> & Coded> Named<E> named(JsonFields json, String key, Class<E> type, E standIn) {
        E meaning = json.parsed(key, text -> Coded.find(type, text).orElseThrow(IllegalArgumentException::new),
                standIn, "a known code");
        return new Named<>(meaning, json.texts("words").stream().map(Words::split).toList());
    }

    /** The words of a name: parted by anything but letters and digits, and where a capital follows a small letter. */
    static List<String> split(String name) {
        String parted = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
        return Arrays.stream(Text.fold(parted).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How well a name fits a role: 0 for not at all, more for more of its words, most for all of them. */
    int fit(String name, Role role) {
        return columns.stream()
                .filter(entry -> entry.meaning() == role)
                .mapToInt(entry -> fit(split(name), entry.names()))
                .max()
                .orElse(0);
    }

    /** Whether a status or the name of an event is on the list as it is, word for word. */
    boolean knows(String written) {
        List<String> words = split(written);
        return Coded.find(EventType.class, written).isPresent()
                || statuses.stream().anyMatch(entry -> entry.names().contains(words));
    }

    /** What a status or the name of an event tells of; absent where the list does not know it. */
    Optional<EventType> meaning(String written) {
        Optional<EventType> agreed = Coded.find(EventType.class, written);
        List<String> words = split(written);
        return agreed.or(() -> statuses.stream()
                .map(entry -> Map.entry(entry.meaning(), fit(words, entry.names())))
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey));
    }

    private static int fit(List<String> words, List<List<String>> names) {
        return names.stream().mapToInt(name -> fitOf(words, name)).max().orElse(0);
    }

    private static int fitOf(List<String> words, List<String> name) {
        if (words.equals(name)) {
            return WHOLE;
        }
        int at = Collections.lastIndexOfSubList(words, name);
        if (at < 0) {
            return 0;
        }
        boolean ends = at + name.size() == words.size();
        return Math.max(1, WORD * name.size() - (words.size() - name.size()) + (ends ? AT_THE_END : 0));
    }
}
