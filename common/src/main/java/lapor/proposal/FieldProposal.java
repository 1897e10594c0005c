package lapor.proposal;

import lapor.source.ValueList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a proposed mapping: where what every event of a row shares stands. */
final class FieldProposal {
    private static final List<Role> BY_NAME = List.of(
            Role.CHANNEL,
            Role.CLASSIFICATION,
            Role.CATEGORY,
            Role.REGION_ID,
            Role.REPORTER,
            Role.ACTOR,
            Role.ANONYMOUS,
            Role.SECRET,
            Role.RATING,
            Role.DUE);

    private final Findings found;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private FieldProposal(Findings found) {
        this.found = found;
    }

    static Map<String, Object> of(Findings found) {
        FieldProposal proposal = new FieldProposal(found);
        proposal.id();
        proposal.agency();
        BY_NAME.forEach(proposal::named);
        return proposal.fields;
    }

    private void id() {
        Optional<ColumnSample> id = found.id();
        if (id.isEmpty()) {
            found.remark("missing: no column can be the complaint's id: name one as fields.complaint_id");
            return;
        }
        fields.put(Role.COMPLAINT_ID.code(), id.get().name());
        List<String> others = found.roles().all(Role.COMPLAINT_ID).stream()
                .filter(other -> other.isNot(id.get())
                        && 2 * other.distinct() >= id.get().distinct())
                .map(ColumnSample::name)
                .toList();
        if (found.roles().find(Role.COMPLAINT_ID).isEmpty()) {
            found.remark("uncertain: complaint_id is " + id.get().name() + ", since each value is there once");
        } else if (!others.isEmpty()) {
            found.remark("alternative: complaint_id is " + id.get().name() + "; also possible: "
                    + String.join(", ", others));
        }
    }

    private void agency() {
        List<ColumnSample> all = found.roles().all(Role.AGENCY_ID);
        Optional<ColumnSample> named = all.stream()
                .filter(column -> all.stream().anyMatch(other -> other.isNot(column) && other.sameAs(column)))
                .filter(column -> Words.split(column.name()).contains("id"))
                .findFirst()
                .or(() -> all.stream().findFirst());
        if (named.isEmpty()) {
            fields.put(
                    Role.AGENCY_ID.code(),
                    Json.object("constant", found.sample().stem()));
            found.remark(
                    "uncertain: no column names an agency, so the whole file counts as one; else name the column as"
                            + " fields.agency_id, or where each agency has its own file: {\"fileName\": \"^([^_-]+)\"}");
            return;
        }
        fields.put(Role.AGENCY_ID.code(), named.get().name());
        List<String> others = names(Role.AGENCY_ID, named.get().name());
        found.remark((all.size() == 1 ? "by name: agency_id is " : "uncertain: agency_id is ")
                + named.get().name()
                + ", with " + named.get().distinct() + " values in the sample"
                + (others.isEmpty() ? "" : "; alternatives: " + String.join(", ", others)));
    }

    private void named(Role role) {
        Optional<ColumnSample> column = found.roles().find(role);
        if (column.isEmpty()) {
            actorByName(role);
            return;
        }
        String name = column.get().name();
        fields.put(
                role.code(),
                switch (role) {
                    case CLASSIFICATION -> listed(name, ValueList.CLASSIFICATIONS);
                    case ACTOR -> listed(name, ValueList.ACTORS);
                    default -> name;
                });
        List<String> others = names(role, name);
        found.remark("by name: " + role.code() + " is " + name
                + (others.isEmpty() ? "" : "; alternatives: " + String.join(", ", others)));
    }

    /** A column with the names of those who act, of which one may be the system's. */
    private void actorByName(Role role) {
        if (role == Role.ACTOR) {
            found.columns().stream()
                    .filter(column -> found.words().fit(column.name(), Role.ACTOR) > 0 && column.filled() > 0)
                    .findFirst()
                    .ifPresent(column -> found.remark("alternative: actor by the names in " + column.name()
                            + ": {\"column\": \"" + column.name()
                            + "\", \"values\": {\"THE SYSTEM'S NAME\": \"SYSTEM\"}, \"otherwise\": \"AGENCY_ADMIN\"}"));
        }
    }

    private static Map<String, Object> listed(String column, ValueList list) {
        Map<String, Object> rule = Json.object("column", column);
        rule.put("values", list.listName());
        return rule;
    }

    private List<String> names(Role role, String but) {
        return found.roles().all(role).stream()
                .map(ColumnSample::name)
                .filter(name -> !name.equals(but))
                .toList();
    }
}
