package lapor.evaluation;

import static java.util.stream.Collectors.joining;

import lapor.edition.Edition;
import lapor.edition.Group;
import lapor.input.CsvInput;
import lapor.input.CsvRow;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code entries.csv}. */
public final class EntriesFile {
    private static final List<String> REQUIRED = List.of("agency_id", "group");
    private static final List<String> OPTIONAL =
            List.of("operating_since", "previous_award", "recommended_by", "submitted_at");

    private final Edition edition;
    private final Set<String> agencies;
    private final ZoneId zone;
    private final Set<String> entered = new HashSet<>();

    private EntriesFile(Edition edition, Set<String> agencies, ZoneId zone) {
        this.edition = edition;
        this.agencies = agencies;
        this.zone = zone;
    }

    /**
     * The entries by agency id; an agency enters once.
     *
     * @param agencies ids of the agencies that the run knows
     * @param zone of times without an offset
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<Entry> read(Path file, Edition edition, Set<String> agencies, ZoneId zone) {
        EntriesFile entries = new EntriesFile(edition, agencies, zone);
        return CsvInput.read(file, REQUIRED, OPTIONAL, entries::entry).stream()
                .sorted(Comparator.comparing(Entry::agencyId))
                .toList();
    }

    private Entry entry(CsvRow row) {
        Entry entry = new Entry(
                row.text("agency_id"),
                row.text("group"),
                row.findParsed("operating_since", LocalDate::parse, "a date as YYYY-MM-DD"),
                row.findText("previous_award"),
                row.findText("recommended_by"),
                row.findParsed("submitted_at", this::instant, "a time as YYYY-MM-DDThh:mm:ss+07:00"));
        check(row, entry);
        return entry;
    }

    private void check(CsvRow row, Entry entry) {
        String agency = entry.agencyId();
        if (!agency.isEmpty() && !agencies.contains(agency)) {
            row.problems().invalid(row.path("agency_id"), "unknown agency \"" + agency + "\"");
        }
        if (!agency.isEmpty() && !entered.add(agency)) {
            row.problems().invalid(row.path("agency_id"), "agency \"" + agency + "\" has entered already");
        }
        if (!entry.group().isEmpty() && edition.findGroup(entry.group()).isEmpty()) {
            String known = edition.groups().stream().map(Group::id).collect(joining(", "));
            row.problems()
                    .invalid(
                            row.path("group"),
                            "must be a group of edition " + edition.id() + " (" + known + "), but is \"" + entry.group()
                                    + "\"");
        }
    }

    private Instant instant(String text) {
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof LocalDateTime local
                ? local.atZone(zone).toInstant()
                : OffsetDateTime.from(time).toInstant();
    }
}
