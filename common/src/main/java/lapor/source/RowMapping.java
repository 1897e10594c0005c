package lapor.source;

import static lapor.source.RowRule.ACTOR_UNKNOWN;
import static lapor.source.RowRule.AGENCY_MISSING;
import static lapor.source.RowRule.CLASSIFICATION_UNKNOWN;
import static lapor.source.RowRule.COMPLAINT_ID_MISSING;
import static lapor.source.RowRule.FLAG_UNREADABLE;
import static lapor.source.RowRule.ID_MALFORMED;
import static lapor.source.RowRule.NO_EVENT;
import static lapor.source.RowRule.RATING_OUT_OF_RANGE;
import static lapor.source.RowRule.TIME_BEFORE_SYSTEM;
import static lapor.source.RowRule.TIME_MISSING;
import static lapor.source.RowRule.TIME_UNREADABLE;
import static lapor.source.RowRule.TYPE_MISSING;
import static lapor.source.RowRule.TYPE_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Makes a row of a source into the events it describes. A row is understood whole or not at all: one value that breaks
 * a rule sends the row to quarantine, since a complaint with half its events would look handled otherwise than it was.
 */
public final class RowMapping {
    private static final int LONGEST_ID = 200;
    private static final Set<EventType> BY_AN_AGENCY =
            EnumSet.of(EventType.DISPOSED, EventType.RESPONDED, EventType.RETURNED);
    private static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("ya", true),
            Map.entry("yes", true),
            Map.entry("false", false),
            Map.entry("0", false),
            Map.entry("tidak", false),
            Map.entry("no", false));
    private static final Pattern RATING = Pattern.compile("[1-5](\\.0+)?");

    private final SourceMapping mapping;

    public RowMapping(SourceMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * What a row says.
     *
     * @param events at least one, unless the row is rejected
     * @param rejection the first rule the row breaks
     */
    public record Mapped(List<Event> events, Optional<Rejection> rejection) {}

    /** Maps one row. */
    public Mapped map(SourceRow row) {
        try {
            List<Event> events = new ArrayList<>();
            for (EventRule rule : mapping.events()) {
                event(rule, row).ifPresent(events::add);
            }
            if (events.isEmpty()) {
                throw new Broken(NO_EVENT, "", "");
            }
            return new Mapped(events, Optional.empty());
        } catch (Broken broken) {
            return new Mapped(List.of(), Optional.of(broken.rejection));
        }
    }

    private Optional<Event> event(EventRule rule, SourceRow row) throws Broken {
        Optional<String> time = rule.at().find(row);
        if (time.isEmpty() && rule.type().constant().isPresent()) {
            return Optional.empty();
        }
        String complaint = id(rule, Field.COMPLAINT_ID, row).orElseThrow(broken(COMPLAINT_ID_MISSING, rule, row));
        EventType type = type(rule, row);
        Instant at = instant(column(rule.at()), time);
        if (rule.before().isPresent() && !precedes(at, rule.before().get(), row)) {
            return Optional.empty();
        }
        Optional<String> agency = id(rule, Field.AGENCY_ID, row);
        if (agency.isEmpty() && BY_AN_AGENCY.contains(type)) {
            throw new Broken(AGENCY_MISSING, name(rule, Field.AGENCY_ID), type.name());
        }
        return Optional.of(new Event(
                id(rule, Field.EVENT_ID, row),
                complaint,
                type,
                at,
                agency,
                actor(rule, at, row),
                type == EventType.SUBMITTED ? Optional.of(submission(rule, row)) : Optional.empty(),
                type == EventType.RATED ? OptionalInt.of(rating(rule, row)) : OptionalInt.empty()));
    }

    private EventType type(EventRule rule, SourceRow row) throws Broken {
        String text = rule.type().find(row).orElseThrow(() -> new Broken(TYPE_MISSING, column(rule.type()), ""));
        return constant(EventType.class, text).orElseThrow(() -> new Broken(TYPE_UNKNOWN, column(rule.type()), text));
    }

    private boolean precedes(Instant at, String column, SourceRow row) throws Broken {
        Optional<String> other = row.find(column);
        return other.isEmpty() || at.isBefore(instant(column, other));
    }

    private Instant instant(String column, Optional<String> text) throws Broken {
        String written = text.orElseThrow(() -> new Broken(TIME_MISSING, column, ""));
        Instant at = mapping.times().find(written).orElseThrow(() -> new Broken(TIME_UNREADABLE, column, written));
        if (at.isBefore(mapping.since())) {
            throw new Broken(TIME_BEFORE_SYSTEM, column, written);
        }
        return at;
    }

    private Optional<Actor> actor(EventRule rule, Instant at, SourceRow row) throws Broken {
        if (!rule.actorByTime().isEmpty()) {
            Actor atThisTime =
                    rule.actorByTime().get(at.atZone(mapping.times().zone()).toLocalTime());
            if (atThisTime != null) {
                return Optional.of(atThisTime);
            }
        }
        Optional<String> text = find(rule, Field.ACTOR, row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(constant(Actor.class, text.get())
                .orElseThrow(() -> new Broken(ACTOR_UNKNOWN, name(rule, Field.ACTOR), text.get())));
    }

    private Event.Submission submission(EventRule rule, SourceRow row) throws Broken {
        Optional<String> text = find(rule, Field.CLASSIFICATION, row);
        Classification classification = text.isEmpty()
                ? Classification.UNKNOWN
                : constant(Classification.class, text.get())
                        .orElseThrow(
                                () -> new Broken(CLASSIFICATION_UNKNOWN, name(rule, Field.CLASSIFICATION), text.get()));
        return new Event.Submission(
                classification,
                id(rule, Field.CHANNEL, row),
                id(rule, Field.CATEGORY, row),
                id(rule, Field.REGION_ID, row),
                flag(rule, Field.ANONYMOUS, row),
                flag(rule, Field.SECRET, row),
                find(rule, Field.REPORTER, row));
    }

    private Optional<Boolean> flag(EventRule rule, Field field, SourceRow row) throws Broken {
        Optional<String> text = find(rule, field, row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Boolean flag = FLAGS.get(Text.fold(text.get()));
        if (flag == null) {
            throw new Broken(FLAG_UNREADABLE, name(rule, field), text.get());
        }
        return Optional.of(flag);
    }

    private int rating(EventRule rule, SourceRow row) throws Broken {
        String text = find(rule, Field.RATING, row).orElse("");
        if (!RATING.matcher(text).matches()) {
            throw new Broken(RATING_OUT_OF_RANGE, name(rule, Field.RATING), text);
        }
        return text.charAt(0) - '0';
    }

    private Optional<String> id(EventRule rule, Field field, SourceRow row) throws Broken {
        Optional<String> id = find(rule, field, row);
        if (id.isPresent()
                && (id.get().length() > LONGEST_ID || id.get().chars().anyMatch(Character::isISOControl))) {
            throw new Broken(ID_MALFORMED, name(rule, field), id.get());
        }
        return id;
    }

    private Optional<String> find(EventRule rule, Field field, SourceRow row) {
        Optional<ValueRule> value = mapping.find(rule, field);
        return value.isPresent() ? value.get().find(row) : Optional.empty();
    }

    private Supplier<Broken> broken(RowRule broken, EventRule rule, SourceRow row) {
        return () -> new Broken(
                broken, name(rule, Field.COMPLAINT_ID), rule.type().find(row).orElse(""));
    }

    private String name(EventRule rule, Field field) {
        return mapping.find(rule, field).map(RowMapping::column).orElse(field.code());
    }

    private static String column(ValueRule rule) {
        return rule.column().orElse("");
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Ends the mapping of a row; it has no trace, as rows may be broken by the million. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Rejection rejection;

        Broken(RowRule rule, String column, String value) {
            super(rule.code(), null, false, false);
            this.rejection = Rejection.of(rule, column, value);
        }
    }
}
