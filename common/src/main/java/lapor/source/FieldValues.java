package lapor.source;

import static lapor.source.RowRule.ACTOR_UNKNOWN;
import static lapor.source.RowRule.AGENCY_MISSING;
import static lapor.source.RowRule.CLASSIFICATION_UNKNOWN;
import static lapor.source.RowRule.COMPLAINT_ID_MISSING;
import static lapor.source.RowRule.FLAG_UNREADABLE;
import static lapor.source.RowRule.ID_DAMAGED;
import static lapor.source.RowRule.ID_MALFORMED;
import static lapor.source.RowRule.RATING_OUT_OF_RANGE;
import static lapor.source.RowRule.TIME_UNREADABLE;
import static lapor.source.RowRule.VALUE_UNLISTED;

import lapor.text.Coded;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What one row says beside types and times; each value is checked when it is asked for. */
final class FieldValues {
    private static final int LONGEST_ID = 200;
    private static final Set<Field> IDS = EnumSet.of(Field.COMPLAINT_ID, Field.EVENT_ID, Field.AGENCY_ID);
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

    private final Map<Field, ValueRule> shared;
    private final Map<Field, Optional<ValueRule>> own;
    private final SourceRow row;

    /**
     * The values of one event of a row.
     *
     * @param shared where the values of every event come from
     * @param own where those of this event come from that differ
     */
    FieldValues(Map<Field, ValueRule> shared, Map<Field, Optional<ValueRule>> own, SourceRow row) {
        this.shared = shared;
        this.own = own;
        this.row = row;
    }

    Optional<String> find(Field field) throws BrokenRowException {
        Optional<ValueRule> value = rule(field);
        return value.isPresent() ? value.get().find(row) : Optional.empty();
    }

    /** The value, if it can serve as a name: neither too long nor with control characters. */
    Optional<String> findName(Field field) throws BrokenRowException {
        Optional<String> name = find(field);
        if (name.isPresent() && !isName(name.get())) {
            throw new BrokenRowException(ID_MALFORMED, column(field), name.get());
        }
        if (name.isPresent() && IDS.contains(field) && DamagedId.is(name.get())) {
            throw new BrokenRowException(ID_DAMAGED, column(field), name.get());
        }
        return name;
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return text.length() <= LONGEST_ID;
    }

    String complaint() throws BrokenRowException {
        return findName(Field.COMPLAINT_ID)
                .orElseThrow(() -> new BrokenRowException(COMPLAINT_ID_MISSING, column(Field.COMPLAINT_ID), ""));
    }

    /** The agency, which must be named where the complaint is disposed to it; what else names none is found later. */
    Optional<String> findAgency(Collection<EventType> events) throws BrokenRowException {
        Optional<String> agency = findName(Field.AGENCY_ID);
        if (agency.isEmpty() && events.contains(EventType.DISPOSED)) {
            throw new BrokenRowException(AGENCY_MISSING, column(Field.AGENCY_ID), "");
        }
        return agency;
    }

    Optional<Actor> findActor() throws BrokenRowException {
        return parsed(Field.ACTOR, text -> Coded.find(Actor.class, text), ACTOR_UNKNOWN);
    }

    int rating() throws BrokenRowException {
        String text = find(Field.RATING).orElse("");
        if (!RATING.matcher(text).matches()) {
            throw new BrokenRowException(RATING_OUT_OF_RANGE, column(Field.RATING), text);
        }
        return text.charAt(0) - '0';
    }

    /** A day that stands for a time is its end. */
    Optional<Instant> findDue(TimeReading times) throws BrokenRowException {
        return parsed(Field.DUE, times::findEnd, TIME_UNREADABLE);
    }

    Event.Submission submission() throws BrokenRowException {
        return new Event.Submission(
                parsed(Field.CLASSIFICATION, text -> Coded.find(Classification.class, text), CLASSIFICATION_UNKNOWN)
                        .orElse(Classification.UNKNOWN),
                findName(Field.CHANNEL),
                findName(Field.CATEGORY),
                findName(Field.REGION_ID),
                findFlag(Field.ANONYMOUS),
                findFlag(Field.SECRET),
                find(Field.REPORTER));
    }

    private Optional<Boolean> findFlag(Field field) throws BrokenRowException {
        return parsed(field, text -> Optional.ofNullable(FLAGS.get(Text.fold(text))), FLAG_UNREADABLE);
    }

    private <T> Optional<T> parsed(Field field, Parser<T> parser, RowRule otherwise) throws BrokenRowException {
        Optional<String> text = find(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = parser.find(text.get());
        if (value.isEmpty()) {
            throw new BrokenRowException(otherwise, column(field), text.get());
        }
        Optional<ValueRule> rule = rule(field);
        if (rule.isPresent() && rule.get().leavesOut(row)) {
            throw new BrokenRowException(VALUE_UNLISTED, column(field), text.get());
        }
        return value;
    }

    @FunctionalInterface
    private interface Parser<T> {
        Optional<T> find(String text);
    }

    private Optional<ValueRule> rule(Field field) {
        return own.getOrDefault(field, Optional.ofNullable(shared.get(field)));
    }

    /** Where a value stands, for the person who mends it. */
    private String column(Field field) {
        return rule(field).map(rule -> rule.column().orElse("")).orElse(field.code());
    }
}
