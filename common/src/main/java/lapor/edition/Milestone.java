package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date of the edition's timetable.
 *
 * @param from first day
 * @param to last day, the same for what takes one day
 * @param deadline the last moment, where one is published
 */
public record Milestone(
        String id, LocalText name, LocalDate from, LocalDate to, Optional<OffsetDateTime> deadline, Basis basis) {

    /** Its last instant: the deadline, or the end of its last day in the zone. */
    public Instant end(ZoneId zone) {
        return deadline.map(OffsetDateTime::toInstant)
                .orElseGet(() -> to.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
    }

    static void checkKnown(JsonFields fields, String key, String id, Edition edition) {
        References.check(fields, key, id, edition.milestones().stream().map(Milestone::id));
    }

    static Milestone from(JsonFields fields, BasisReader bases) {
        int before = fields.problems().size();
        LocalDate from = fields.parsed("from", LocalDate::parse, LocalDate.EPOCH, "a date as YYYY-MM-DD");
        LocalDate to = fields.findParsed("to", LocalDate::parse, from, "a date as YYYY-MM-DD")
                .orElse(from);
        Optional<OffsetDateTime> deadline = fields.findParsed(
                "deadline",
                OffsetDateTime::parse,
                LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC),
                "a time as YYYY-MM-DDThh:mm:ss+07:00");
        if (fields.problems().size() == before && to.isBefore(from)) {
            fields.problems().invalid(fields.path("to"), "must not be before from " + from + ", but is " + to);
        }
        if (fields.problems().size() == before
                && deadline.isPresent()
                && !deadline.get().toLocalDate().equals(to)) {
            fields.problems()
                    .invalid(fields.path("deadline"), "must be on the last day " + to + ", but is " + deadline.get());
        }
        return new Milestone(
                fields.text("id"), fields.object("name", BothLanguages::from), from, to, deadline, bases.read(fields));
    }
}
