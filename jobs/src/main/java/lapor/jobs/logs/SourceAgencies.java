package lapor.jobs.logs;

import lapor.source.Event;
import lapor.source.Field;
import lapor.source.MisplacedText;
import lapor.source.PossibleChange;
import lapor.source.RowMapping;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The agencies that logs name.
 *
 * @param ids of those that look like names
 * @param leftOut how many others look like text of a person, which a list would make a name
 */
public record SourceAgencies(SortedSet<String> ids, long leftOut) {

    /**
     * Reads whole files, without Spark.
     *
     * @throws lapor.input.InvalidInputException with the problems of a file that cannot be read with its mapping
     */
    public static SourceAgencies of(List<LogFile> files) {
        SortedMap<String, SortedSet<String>> complaints = new TreeMap<>();
        for (LogFile file : files) {
            RowMapping rows = new RowMapping(file.mapping().mapping(), file.fileName());
            EveryRow.of(file, rows, line -> line.content().map(rows::map).ifPresent(mapped -> {
                mapped.events().forEach(event -> note(event, complaints));
                mapped.changes().stream().map(PossibleChange::event).forEach(event -> note(event, complaints));
                mapped.observation().ifPresent(seen -> note(seen.agencyId(), seen.complaintId(), complaints));
            }));
        }
        SortedSet<String> names = new TreeSet<>();
        complaints.forEach((id, having) -> {
            if (!MisplacedText.isMisplaced(Field.AGENCY_ID, id, having.size())) {
                names.add(id);
            }
        });
        return new SourceAgencies(names, complaints.size() - names.size());
    }

    private static void note(Event event, SortedMap<String, SortedSet<String>> complaints) {
        note(event.agencyId(), event.complaintId(), complaints);
    }

    private static void note(
            Optional<String> agency, String complaint, SortedMap<String, SortedSet<String>> complaints) {
        agency.map(id -> complaints.computeIfAbsent(id, first -> new TreeSet<>()))
                .filter(having -> having.size() < MisplacedText.COMMON)
                .ifPresent(having -> having.add(complaint));
    }
}
