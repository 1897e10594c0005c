package lapor.source;

import static lapor.source.RowRule.NO_EVENT;
import static lapor.source.RowRule.ROW_FILTERED;
import static lapor.source.RowRule.TIME_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a row of a source into the events it describes. A row is understood whole or not at all: one value that breaks
 * a rule sends the row to quarantine, since a complaint with half its events would look handled otherwise than it was.
 */
public final class RowMapping {
    private final SourceMapping mapping;
    private final Optional<Instant> night;

    /**
     * The mapping of the rows of one file.
     *
     * @param fileName which may state the night of a snapshot
     */
    public RowMapping(SourceMapping mapping, String fileName) {
        this.mapping = mapping.in(fileName);
        this.night = mapping.snapshot().flatMap(rule -> rule.findNight(fileName, mapping.times()));
    }

    /**
     * What a row says.
     *
     * @param events that the row describes; empty if it is rejected, or a snapshot's row without times
     * @param changes events of the row if the complaint's rows before it say something else
     * @param observation of the complaint's status; present for every row of a snapshot that is not rejected
     * @param rejection the first rule the row breaks
     */
    public record Mapped(
            List<Event> events,
            List<PossibleChange> changes,
            Optional<Observation> observation,
            Optional<Rejection> rejection) {}

    /** The mapping that its rows are read with. */
    public SourceMapping source() {
        return mapping;
    }

    /**
     * What a row that is not understood tells all the same.
     *
     * @param agencyId absent where it names none
     * @param at the latest of its times; absent where one cannot be read
     */
    public record Named(Optional<String> agencyId, Optional<Instant> at) {
        /** Nothing at all. */
        public static final Named NOTHING = new Named(Optional.empty(), Optional.empty());
    }

    /** What a row tells of whom and when, as far as it can be read. */
    public Named named(SourceRow row) {
        return new Named(
                readable(() -> new FieldValues(mapping.fields(), Map.of(), row).findName(Field.AGENCY_ID)),
                readable(() -> latest(row)));
    }

    private Optional<Instant> latest(SourceRow row) throws BrokenRowException {
        Optional<Instant> latest = Optional.empty();
        for (EventRule rule : mapping.events()) {
            for (TimesRule.Written written : rule.at().in(row)) {
                Instant at = mapping.instant(written);
                latest = latest.filter(at::isBefore).or(() -> Optional.of(at));
            }
        }
        return latest;
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read() throws BrokenRowException;
    }

    private static <T> Optional<T> readable(Reading<T> reading) {
        try {
            return reading.read();
        } catch (BrokenRowException broken) {
            return Optional.empty();
        }
    }

    /** What the file's name says of every row, as one text: the same content under another name says another thing. */
    public Optional<String> saidByName() {
        List<String> said = mapping.fileNameRules()
                .flatMap(rule -> rule.constant().stream())
                .toList();
        return said.isEmpty() ? night.map(Instant::toString) : Optional.of(night + String.join("\0", said));
    }

    /** Why no row of the file can be understood; absent if its name says all it must. */
    public Optional<String> fileProblem() {
        Optional<String> value = mapping.fileNameRules()
                .filter(rule -> rule.constant().isEmpty())
                .flatMap(rule -> rule.fileName().stream())
                .map(pattern -> "its name does not say what mapping " + mapping.id() + " looks for: " + pattern)
                .findFirst();
        return value.isPresent() ? value : nightProblem();
    }

    private Optional<String> nightProblem() {
        return mapping.snapshot()
                .flatMap(SnapshotRule::fileName)
                .filter(pattern -> night.isEmpty())
                .map(pattern ->
                        "its name states no night of a snapshot: mapping " + mapping.id() + " looks for " + pattern);
    }

    /** Maps one row. */
    public Mapped map(SourceRow row) {
        try {
            requireKept(row);
            List<Event> events = new ArrayList<>();
            List<PossibleChange> changes = new ArrayList<>();
            for (int i = 0; i < mapping.events().size(); i++) {
                EventRule rule = mapping.events().get(i);
                List<Event> told = new EventValues(mapping, rule, row).events();
                if (rule.changes().isEmpty()) {
                    events.addAll(told);
                } else if (!told.isEmpty()) {
                    addChange(i, rule.changes().get(), told.get(0), row, changes);
                }
            }
            if (mapping.snapshot().isPresent()) {
                return new Mapped(
                        events, List.of(), Optional.of(observe(mapping.snapshot().get(), row)), Optional.empty());
            }
            if (events.isEmpty() && changes.isEmpty()) {
                throw new BrokenRowException(NO_EVENT, "", "");
            }
            return new Mapped(events, changes, Optional.empty(), Optional.empty());
        } catch (BrokenRowException broken) {
            return new Mapped(List.of(), List.of(), Optional.empty(), Optional.of(broken.rejection()));
        }
    }

    private static void addChange(
            int place, ChangeRule change, Event event, SourceRow row, List<PossibleChange> changes)
            throws BrokenRowException {
        change.find(row).ifPresent(state -> changes.add(new PossibleChange(event, place, state)));
    }

    /** Whether a row is one of this source: understood, or left out on purpose. */
    public boolean isRow(SourceRow row) {
        return map(row).rejection()
                .filter(found -> found.rule() != ROW_FILTERED)
                .isEmpty();
    }

    private void requireKept(SourceRow row) throws BrokenRowException {
        for (Condition filter : mapping.filters()) {
            if (!filter.holds(row)) {
                throw new BrokenRowException(
                        ROW_FILTERED, filter.column(), String.join(",", row.values(filter.column())));
            }
        }
    }

    private Observation observe(SnapshotRule rule, SourceRow row) throws BrokenRowException {
        FieldValues fields = new FieldValues(mapping.fields(), Map.of(), row);
        String complaint = fields.complaint();
        Instant seen = night(rule, row);
        Set<EventType> implied = rule.implied(row);
        return new Observation(
                complaint,
                seen,
                implied,
                fields.findAgency(implied),
                fields.findActor(),
                fields.submission(),
                fields.find(Field.RESPONSE),
                fields.findDue(mapping.times()));
    }

    private Instant night(SnapshotRule rule, SourceRow row) throws BrokenRowException {
        if (rule.night().isEmpty()) {
            return night.orElseThrow(() -> new BrokenRowException(TIME_MISSING, "", ""));
        }
        List<TimesRule.Written> written = rule.night().get().in(row);
        if (written.size() != 1) {
            throw new BrokenRowException(
                    written.isEmpty() ? TIME_MISSING : RowRule.VALUE_REPEATED,
                    rule.night().get().columns().get(0),
                    "");
        }
        return mapping.instant(written.get(0));
    }
}
