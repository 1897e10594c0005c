package lapor.source;

import static lapor.source.RowRule.AGENCY_MISSING;
import static lapor.source.RowRule.COMPLAINT_ID_MISSING;
import static lapor.source.RowRule.NO_EVENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes a row of a source into the events it describes. A row is understood whole or not at all: one value that breaks
 * a rule sends the row to quarantine, since a complaint with half its events would look handled otherwise than it was.
 */
public final class RowMapping {
    private static final Set<EventType> BY_AN_AGENCY =
            EnumSet.of(EventType.DISPOSED, EventType.RESPONDED, EventType.RETURNED);

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
                throw new BrokenRowException(NO_EVENT, "", "");
            }
            return new Mapped(events, Optional.empty());
        } catch (BrokenRowException broken) {
            return new Mapped(List.of(), Optional.of(broken.rejection()));
        }
    }

    private Optional<Event> event(EventRule rule, SourceRow row) throws BrokenRowException {
        if (rule.type().constant().isPresent() && rule.at().find(row).isEmpty()) {
            return Optional.empty();
        }
        EventValues values = new EventValues(mapping, rule, row);
        String complaint = values.findName(Field.COMPLAINT_ID)
                .orElseThrow(() -> new BrokenRowException(COMPLAINT_ID_MISSING, values.column(Field.COMPLAINT_ID), ""));
        EventType type = values.type();
        Instant at = values.at();
        if (!values.precedes(at)) {
            return Optional.empty();
        }
        Optional<String> agency = values.findName(Field.AGENCY_ID);
        if (agency.isEmpty() && BY_AN_AGENCY.contains(type)) {
            throw new BrokenRowException(AGENCY_MISSING, values.column(Field.AGENCY_ID), type.name());
        }
        return Optional.of(new Event(
                values.findName(Field.EVENT_ID),
                complaint,
                type,
                at,
                agency,
                values.findActor(at),
                type == EventType.SUBMITTED ? Optional.of(submission(values)) : Optional.empty(),
                type == EventType.RATED ? OptionalInt.of(values.rating()) : OptionalInt.empty()));
    }

    private static Event.Submission submission(EventValues values) throws BrokenRowException {
        return new Event.Submission(
                values.classification(),
                values.findName(Field.CHANNEL),
                values.findName(Field.CATEGORY),
                values.findName(Field.REGION_ID),
                values.findFlag(Field.ANONYMOUS),
                values.findFlag(Field.SECRET),
                values.find(Field.REPORTER));
    }
}
