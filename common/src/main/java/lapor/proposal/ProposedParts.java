package lapor.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Filters, fields, events and snapshot of a proposed mapping, by what the rows of the log are. */
final class ProposedParts {
    private ProposedParts() {}

    static Map<String, Object> of(Findings found) {
        Map<String, Object> parts = new LinkedHashMap<>();
        Map<String, Object> fields = FieldProposal.of(found);
        found.roles()
                .find(Role.PARENT)
                .ifPresent(parent -> found.remark("alternative: " + parent.name()
                        + " may name the complaint that a row repeats; to leave such rows out: \"filters\": [{\"column\": \""
                        + parent.name() + "\", \"present\": false}]"));
        Optional<ColumnSample> id = found.id().filter(column -> found.repeatsCases());
        Optional<ColumnSample> time =
                id.flatMap(column -> CaseRows.of(found, column).rowTime(found));
        if (id.isPresent() && time.isPresent()) {
            rowsOfCases(found, CaseRows.of(found, id.get()), time.get(), fields, parts);
        } else {
            wide(found, fields, parts);
        }
        return parts;
    }

    private static void rowsOfCases(
            Findings found, CaseRows cases, ColumnSample time, Map<String, Object> fields, Map<String, Object> parts) {
        Optional<ColumnSample> type = found.roles().find(Role.TYPE).filter(column -> cases.varying(column) > 0);
        if (type.isPresent()) {
            found.remark("found: one row for each event: what happened stands in "
                    + type.get().name() + ", and when in " + time.name());
            found.roles()
                    .find(Role.EVENT_ID)
                    .filter(column -> column.distinct() == column.filled())
                    .ifPresent(column -> fields.put(Role.EVENT_ID.code(), column.name()));
            TypedEvents events = TypedEvents.of(found, type.get(), time, cases);
            events.filter().ifPresent(filter -> parts.put("filters", List.of(filter)));
            parts.put("fields", fields);
            parts.put("events", List.of(events.event()));
            withoutAgency(found, fields, "those that tell of a disposition are rejected (agency_missing), all else");
        } else {
            found.remark("found: one row whenever anything of a complaint changes, at " + time.name());
            parts.put("fields", fields);
            parts.put("events", StateEvents.of(found, time));
            withoutAgency(found, fields, "such a row is no disposition, and what else it tells of");
        }
    }

    private static void wide(Findings found, Map<String, Object> fields, Map<String, Object> parts) {
        found.remark("found: one row for each complaint");
        parts.put("fields", fields);
        List<Map<String, Object>> events = WideEvents.of(found);
        withoutAgency(found, fields, "those that tell of a disposition are rejected (agency_missing), all else");
        if (!events.isEmpty()) {
            parts.put("events", events);
        }
        if (found.roles().find(Role.CLOSED).isEmpty()) {
            found.roles()
                    .find(Role.STATUS)
                    .flatMap(status -> SnapshotProposal.of(found, status))
                    .ifPresent(snapshot -> parts.put("snapshot", snapshot));
        }
    }

    /** Tells how many rows name no agency, and what becomes of them. */
    private static void withoutAgency(Findings found, Map<String, Object> fields, String fate) {
        found.columns().stream()
                .filter(column -> column.name().equals(fields.get(Role.AGENCY_ID.code())))
                .filter(column -> column.filled() < column.rows().size())
                .forEach(column -> found.remark("uncertain: "
                        + (column.rows().size() - column.filled()) + " of "
                        + column.rows().size() + " sampled rows name no agency; " + fate
                        + " is the agency's that receives the complaint last"));
    }
}
