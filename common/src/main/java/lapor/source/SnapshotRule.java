package lapor.source;

import static lapor.source.RowRule.STATUS_UNKNOWN;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a source of current statuses is understood, with one row per complaint and night.
 *
 * @param night where a row says in which night the snapshot was taken; absent where its file's name does
 * @param fileName finds the night in the name of the file; absent where each row says it
 * @param format of the night in the name
 * @param status where the status stands, with its spellings
 * @param implied what must have happened for a complaint to have a status
 */
public record SnapshotRule(
        Optional<TimesRule> night,
        Optional<Pattern> fileName,
        Optional<TimeReading> format,
        ValueRule status,
        Map<String, Set<EventType>> implied) {

    /** The night that the name of a file states: of the expression's first group, or of all it matches. */
    Optional<Instant> findNight(String name, TimeReading usual) {
        return fileName.flatMap(pattern -> FileNames.find(pattern, name)).flatMap(format.orElse(usual)::find);
    }

    /** What the status of a row implies. */
    Set<EventType> implied(SourceRow row) throws BrokenRowException {
        String column = status.column().orElse("");
        String found = status.find(row).orElseThrow(() -> new BrokenRowException(STATUS_UNKNOWN, column, ""));
        return Optional.ofNullable(implied.get(Text.fold(found)))
                .orElseThrow(() -> new BrokenRowException(STATUS_UNKNOWN, column, found));
    }
}
