package lapor.jobs.logs;

import lapor.quality.Caution;
import lapor.source.EventType;
import lapor.source.MisplacedText;
import lapor.source.RowMapping;
import lapor.source.RowRule;
import lapor.source.SourceMapping;
import lapor.tally.FactSources;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a mapping understands one file, found row by row and without Spark. Nothing is kept of it, and it cannot tell
 * what only the lake knows: duplicates, and statuses that are outdated.
 *
 * @param cases the first of each rule of the mapping, in the mapping's order
 * @param told how many events it tells of
 * @param unknownColumns of the file, which the mapping does not know
 * @param rows how many the file has
 * @param rejected how many rows break each rule, by its code
 * @param broken the first cases of each of these rules
 * @param cautions what to look at though rows are understood
 * @param unseen event types that the mapping tells of and the file has no event of
 * @param sources what the file tells of, as the metrics need it
 */
public record SourceCheck(
        List<CheckedCases.Case> cases,
        Told told,
        Set<String> unknownColumns,
        long rows,
        SortedMap<RowRule, Long> rejected,
        Map<RowRule, List<CheckedCases.Case>> broken,
        List<Caution> cautions,
        Set<EventType> unseen,
        FactSources sources) {

    /**
     * The events that a file tells of.
     *
     * @param events by type, each counted once
     * @param isCutShort whether there are more than were counted
     * @param span from when to when; absent without any
     * @param zone of the mapping
     */
    public record Told(
            SortedMap<EventType, CheckedCounts.Counted> events,
            boolean isCutShort,
            Optional<CheckedCounts.Span> span,
            ZoneId zone) {}

    /**
     * Reads the whole file.
     *
     * @param shown how many cases of each rule to show
     * @param asOf the instant after which nothing can have happened; absent for when the file was written
     * @throws lapor.input.InvalidInputException with the problems of a file that cannot be read with the mapping
     */
    public static SourceCheck of(LogFile file, int shown, Optional<Instant> asOf) {
        SourceMapping mapping = file.mapping().mapping();
        RowMapping rowMapping = new RowMapping(mapping, file.fileName());
        CheckedCases cases = new CheckedCases(mapping, rowMapping, shown);
        CheckedEvents events = new CheckedEvents(file, mapping, shown, asOf.orElseGet(() -> written(file)));
        Optional<Set<String>> columns = EveryRow.of(file, rowMapping, line -> see(line, rowMapping, cases, events));
        cases.leaveOut(RowRule.ROW_UNCHANGED, events.changes().unchanged());
        Map<RowRule, List<CheckedCases.Case>> broken = new TreeMap<>();
        cases.broken().forEach(rule -> broken.put(rule.getKey(), rule.getValue()));
        return new SourceCheck(
                Stream.concat(cases.ofRules().stream(), events.changes().cases().stream())
                        .toList(),
                new Told(
                        events.counts().byType(),
                        events.counts().isCutShort(),
                        events.counts().span(),
                        mapping.times().zone()),
                columns.map(found -> MisplacedText.columns(mapping.unknownColumns(found), Set.of()))
                        .orElse(Set.of()),
                cases.rows(),
                cases.rejected(),
                broken,
                events.cautions(),
                events.unseen(columns.orElseGet(mapping::knownColumns)),
                events.sources(columns.orElseGet(mapping::knownColumns)));
    }

    private static void see(LogRows.Line line, RowMapping mapping, CheckedCases cases, CheckedEvents events) {
        line.content()
                .ifPresentOrElse(
                        row -> {
                            RowMapping.Mapped mapped = mapping.map(row);
                            cases.see(line.line(), row, mapped);
                            events.see(line.line(), row, mapped);
                        },
                        () -> cases.see(line.line(), line.fault()));
    }

    private static Instant written(LogFile file) {
        try {
            Path path = new Path(file.uri());
            return Instant.ofEpochMilli(
                    LogStorage.of(path, new Configuration()).getFileStatus(path).getModificationTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
