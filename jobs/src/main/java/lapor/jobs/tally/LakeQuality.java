package lapor.jobs.tally;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import lapor.agency.Agency;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.RejectedColumns;
import lapor.quality.Caution;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.RowCounts;
import lapor.run.Participants;
import lapor.source.RowRule;
import lapor.source.Severity;
import lapor.text.Coded;
import org.apache.spark.sql.Row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was wrong with what the lake was filled from. */
final class LakeQuality {
    private static final String ROWS = "rows";
    private static final String EXAMPLE = "example";

    private final Lake lake;
    private final List<IngestedFile> files;
    private final Participants participants;
    private final SortedMap<String, Long> misplaced;

    /**
     * Of a lake.
     *
     * @param files what it was filled from
     * @param participants the agencies and regions that are listed
     * @param misplaced events with text of a reporter in a column of names, by column
     */
    LakeQuality(Lake lake, List<IngestedFile> files, Participants participants, SortedMap<String, Long> misplaced) {
        this.lake = lake;
        this.files = files;
        this.participants = participants;
        this.misplaced = misplaced;
    }

    /**
     * The rows of {@code quality.csv}: errors, warnings and counts, each by rule.
     *
     * @param tallied the handlings of its events
     * @param asOf the instant after which nothing has happened yet
     */
    List<QualityRow> of(Tallied tallied, Instant asOf) {
        RowCounts rows = files.stream().map(IngestedFile::rows).reduce(RowCounts.NONE, RowCounts::plus);
        List<QualityRow> quality = new ArrayList<>(rejections(rows));
        quality.addAll(unknownColumns(files, rows));
        quality.addAll(VanishedColumns.of(files));
        quality.addAll(cautions(rows));
        openEnds(rows).ifPresent(quality::add);
        misplaced.forEach((column, events) -> quality.add(
                new QualityRow(QualityRule.TEXT_MISPLACED, Severity.WARNING, events, share(events, rows), column)));
        quality.addAll(unknownAgencies(tallied.handlings()));
        new RegionQuality(lake, files, asOf).unlisted(participants.regions()).ifPresent(quality::add);
        quality.addAll(new HandlingQuality(lake, files, asOf).warnings(tallied));
        quality.add(info(QualityRule.ROWS_READ, rows.read(), rows));
        quality.add(info(QualityRule.ROWS_ACCEPTED, rows.accepted(), rows));
        quality.add(info(QualityRule.ROWS_DUPLICATE, rows.duplicate(), rows));
        quality.add(info(QualityRule.ROWS_LATE, rows.late(), rows));
        quality.add(info(QualityRule.ROWS_REJECTED, rows.rejected(), rows));
        quality.add(info(
                QualityRule.EVENTS_REPLACED,
                files.stream().mapToLong(IngestedFile::replaced).sum(),
                rows));
        quality.add(info(QualityRule.EVENT_AFTER_AS_OF, HandlingQuality.eventsAfter(lake, asOf), rows));
        return List.copyOf(quality);
    }

    private List<QualityRow> rejections(RowCounts rows) {
        Map<String, String> names = files.stream().collect(toMap(IngestedFile::id, IngestedFile::name));
        return lake
                .rejected()
                .groupBy(col(RejectedColumns.RULE))
                .agg(
                        count(lit(1)).as(ROWS),
                        min(struct(col(RejectedColumns.FILE_ID), col(RejectedColumns.LINE)))
                                .as(EXAMPLE))
                .collectAsList()
                .stream()
                .map(row -> rejection(row, names, rows))
                .sorted(Comparator.comparing(row -> row.rule().code()))
                .toList();
    }

    private static QualityRow rejection(Row row, Map<String, String> names, RowCounts rows) {
        Row example = row.getAs(EXAMPLE);
        long rejected = row.<Long>getAs(ROWS);
        String file = names.getOrDefault(example.<String>getAs(RejectedColumns.FILE_ID), "");
        String code = row.getAs(RejectedColumns.RULE);
        return new QualityRow(
                QualityRule.ofCode(code),
                Coded.find(RowRule.class, code).map(RowRule::severity).orElse(Severity.ERROR),
                rejected,
                share(rejected, rows),
                file + ":" + example.<Long>getAs(RejectedColumns.LINE));
    }

    /** The columns that nothing reads, in one row, with the rows of the files that have any. */
    private static List<QualityRow> unknownColumns(List<IngestedFile> files, RowCounts rows) {
        SortedSet<String> columns = new TreeSet<>();
        long having = 0;
        for (IngestedFile file : files) {
            columns.addAll(file.columns().unknown());
            having += file.columns().unknown().isEmpty() ? 0 : file.rows().read();
        }
        return columns.isEmpty()
                ? List.of()
                : List.of(new QualityRow(
                        QualityRule.COLUMN_UNKNOWN,
                        Severity.WARNING,
                        having,
                        share(having, rows),
                        String.join(", ", columns)));
    }

    /** What to know of how files were read, with the rows of the files of which it is to be known. */
    private List<QualityRow> cautions(RowCounts rows) {
        SortedMap<Caution, Long> having = new TreeMap<>();
        for (IngestedFile file : files) {
            file.cautions().stream()
                    .filter(caution -> caution.rule() != QualityRule.ZONE_OF_DAYS
                            || participants.origin() == Participants.ZoneOrigin.USUAL)
                    .forEach(caution -> having.merge(
                            new Caution(caution.rule(), file.mapping() + ": " + caution.where()),
                            file.rows().read(),
                            Long::sum));
        }
        return having.entrySet().stream()
                .map(caution -> new QualityRow(
                        caution.getKey().rule(),
                        Severity.WARNING,
                        caution.getValue(),
                        share(caution.getValue(), rows),
                        caution.getKey().where()))
                .toList();
    }

    /** Files whose last line has no end: as a file looks that was cut off within its last value. */
    private Optional<QualityRow> openEnds(RowCounts rows) {
        List<String> places = files.stream()
                .filter(file -> file.openLine() > 0)
                .map(file -> file.name() + ":" + file.openLine())
                .sorted()
                .toList();
        return places.stream()
                .findFirst()
                .map(first -> new QualityRow(
                        QualityRule.FILE_ENDS_IN_LINE,
                        Severity.WARNING,
                        places.size(),
                        share(places.size(), rows),
                        first));
    }

    /** An agency that the list does not have, with its handlings and their share of all handlings. */
    private List<QualityRow> unknownAgencies(SortedMap<String, Long> handlings) {
        if (participants.listed().isEmpty()) {
            return List.of();
        }
        Set<String> known = participants.listed().stream().map(Agency::id).collect(toSet());
        double all = handlings.values().stream().mapToLong(Long::longValue).sum();
        return handlings.entrySet().stream()
                .filter(agency -> !known.contains(agency.getKey()))
                .map(agency -> new QualityRow(
                        QualityRule.AGENCY_UNLISTED,
                        Severity.WARNING,
                        agency.getValue(),
                        agency.getValue() / all,
                        agency.getKey()))
                .toList();
    }

    private static QualityRow info(QualityRule rule, long count, RowCounts rows) {
        return new QualityRow(rule, Severity.INFO, count, share(count, rows), "");
    }

    private static double share(long count, RowCounts rows) {
        return rows.read() == 0 ? 0 : (double) count / rows.read();
    }
}
