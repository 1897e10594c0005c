package lapor.source;

import static lapor.source.RowRule.ACTOR_UNKNOWN;
import static lapor.source.RowRule.CLASSIFICATION_UNKNOWN;
import static lapor.source.RowRule.FLAG_UNREADABLE;
import static lapor.source.RowRule.ID_MALFORMED;
import static lapor.source.RowRule.RATING_OUT_OF_RANGE;
import static lapor.source.RowRule.TIME_BEFORE_SYSTEM;
import static lapor.source.RowRule.TIME_MISSING;
import static lapor.source.RowRule.TIME_UNREADABLE;
import static lapor.source.RowRule.TYPE_MISSING;
import static lapor.source.RowRule.TYPE_UNKNOWN;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values that one row gives one event; each value is checked when it is asked for. */
final class EventValues {
    private static final int LONGEST_ID = 200;
    private static final Pattern RATING = Pattern.compile("[1-5](\\.0+)?");
    private static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("ya", true),
            Map.entry("yes", true),
            Map.entry("false", false),
            Map.entry("0", false),
            Map.entry("tidak", false),
            Map.entry("no", false));

    private final SourceMapping mapping;
    private final EventRule rule;
    private final SourceRow row;

    EventValues(SourceMapping mapping, EventRule rule, SourceRow row) {
        this.mapping = mapping;
        this.rule = rule;
        this.row = row;
    }

    Optional<String> find(Field field) {
        Optional<ValueRule> value = mapping.find(rule, field);
        return value.isPresent() ? value.get().find(row) : Optional.empty();
    }

    /** The value, if it can serve as a name: neither too long nor with control characters. */
    Optional<String> findName(Field field) throws BrokenRowException {
        Optional<String> name = find(field);
        if (name.isPresent()
                && (name.get().length() > LONGEST_ID || name.get().chars().anyMatch(Character::isISOControl))) {
            throw new BrokenRowException(ID_MALFORMED, column(field), name.get());
        }
        return name;
    }

    EventType type() throws BrokenRowException {
        String column = column(rule.type());
        String text = rule.type().find(row).orElseThrow(() -> new BrokenRowException(TYPE_MISSING, column, ""));
        return constant(EventType.class, text).orElseThrow(() -> new BrokenRowException(TYPE_UNKNOWN, column, text));
    }

    Instant at() throws BrokenRowException {
        return instant(column(rule.at()), rule.at().find(row));
    }

    /** Whether the event happened before what it must precede; so it did when that never happened. */
    boolean precedes(Instant at) throws BrokenRowException {
        if (rule.before().isEmpty()) {
            return true;
        }
        Optional<String> other = row.find(rule.before().get());
        return other.isEmpty() || at.isBefore(instant(rule.before().get(), other));
    }

    Optional<Actor> findActor(Instant at) throws BrokenRowException {
        Optional<Actor> byTime = Optional.ofNullable(
                rule.actorByTime().get(at.atZone(mapping.times().zone()).toLocalTime()));
        Optional<String> text = find(Field.ACTOR);
        if (byTime.isPresent() || text.isEmpty()) {
            return byTime;
        }
        return Optional.of(constant(Actor.class, text.get())
                .orElseThrow(() -> new BrokenRowException(ACTOR_UNKNOWN, column(Field.ACTOR), text.get())));
    }

    Classification classification() throws BrokenRowException {
        Optional<String> text = find(Field.CLASSIFICATION);
        if (text.isEmpty()) {
            return Classification.UNKNOWN;
        }
        return constant(Classification.class, text.get())
                .orElseThrow(
                        () -> new BrokenRowException(CLASSIFICATION_UNKNOWN, column(Field.CLASSIFICATION), text.get()));
    }

    Optional<Boolean> findFlag(Field field) throws BrokenRowException {
        Optional<String> text = find(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Boolean flag = FLAGS.get(Text.fold(text.get()));
        if (flag == null) {
            throw new BrokenRowException(FLAG_UNREADABLE, column(field), text.get());
        }
        return Optional.of(flag);
    }

    int rating() throws BrokenRowException {
        String text = find(Field.RATING).orElse("");
        if (!RATING.matcher(text).matches()) {
            throw new BrokenRowException(RATING_OUT_OF_RANGE, column(Field.RATING), text);
        }
        return text.charAt(0) - '0';
    }

    /** Where a value stands, for the person who mends it. */
    String column(Field field) {
        return mapping.find(rule, field).map(EventValues::column).orElse(field.code());
    }

    private static String column(ValueRule rule) {
        return rule.column().orElse("");
    }

    private Instant instant(String column, Optional<String> text) throws BrokenRowException {
        String written = text.orElseThrow(() -> new BrokenRowException(TIME_MISSING, column, ""));
        Instant at = mapping.times()
                .find(written)
                .orElseThrow(() -> new BrokenRowException(TIME_UNREADABLE, column, written));
        if (at.isBefore(mapping.since())) {
            throw new BrokenRowException(TIME_BEFORE_SYSTEM, column, written);
        }
        return at;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
