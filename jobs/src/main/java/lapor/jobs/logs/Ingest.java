package lapor.jobs.logs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import lapor.input.Problems;
import lapor.input.Sha256;
import lapor.jobs.lake.Arrival;
import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeWriter;
import lapor.jobs.lake.MisplacedNames;
import lapor.jobs.lake.RejectedColumns;
import lapor.quality.RowCounts;
import lapor.source.SourceMapping;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Brings log files into the lake: all of them, or none. */
public final class Ingest {
    private static final String EVENTS = "events";
    private static final long MOST_OF_ONE_TASK = 50_000;

    private final Lake lake;
    private final ReporterKey key;
    private final QualityGate gate;

    public Ingest(Lake lake, ReporterKey key, QualityGate gate) {
        this.lake = lake;
        this.key = key;
        this.gate = gate;
    }

    /** What must hold of the time that the lake would span with a delivery, looked at before any of it enters. */
    @FunctionalInterface
    public interface SpanCheck {
        /**
         * Keeps the delivery out by throwing.
         *
         * @param first when the first event of lake and delivery together happened; absent when neither has any
         */
        void check(Optional<Instant> first);
    }

    /** Ingests files, whatever time they tell of. */
    public RowCounts run(List<LogFile> files) {
        return run(files, anyTime -> {});
    }

    /**
     * Ingests files. A file that the lake has already is not read again, unless another has corrected it since: what
     * was accepted of it counts as duplicate.
     *
     * @return what became of the rows of this delivery
     * @throws lapor.input.InvalidInputException with the problem of every file that cannot be read, or the span's; the
     *     lake stays as it was
     * @throws GateFailedException if the delivery does not keep to the thresholds; the lake stays as it was
     */
    public RowCounts run(List<LogFile> files, SpanCheck span) {
        Redelivery known = Redelivery.of(files, lake);
        RowCounts again = RowCounts.NONE;
        Map<String, LogFile> fresh = new LinkedHashMap<>();
        List<LogFile> copies = new ArrayList<>();
        for (LogFile file : files) {
            Optional<IngestedFile> before = known.find(file);
            if (before.isPresent()) {
                again = again.plus(before.get().rows().again());
            } else if (fresh.putIfAbsent(file.id(), known.numbered(file)) != null) {
                copies.add(file);
            }
        }
        if (fresh.isEmpty()) {
            return again;
        }
        RowAccounts accounts = ingest(List.copyOf(fresh.values()), known.files(), span);
        RowCounts total = again.plus(accounts.total());
        for (LogFile copy : copies) {
            total = total.plus(accounts.of(fresh.getOrDefault(copy.id(), copy)).again());
        }
        return total;
    }

    private RowAccounts ingest(List<LogFile> files, Collection<IngestedFile> before, SpanCheck span) {
        Problems problems = new Problems();
        List<Optional<Set<String>>> headers = files.stream()
                .map(file -> LogHeaders.check(file, file.mapping().mapping(), problems))
                .toList();
        Dataset<Row> read = LogReading.read(lake.spark(), files, key).persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> changed = ChangeEvents.derive(read, files);
        Dataset<Row> kept = SnapshotEvents.derive(changed, files, lake);
        try {
            FileEnds ends = FileEnds.of(read);
            ends.requireReadable(files, problems);
            FoundColumns columns = FoundColumns.of(files, headers, ends.rows(), problems);
            boolean few = ends.rowsRead() <= MOST_OF_ONE_TASK;
            Dataset<Row> staged = SharedIds.quarantine(
                    few ? kept.coalesce(1) : kept, gate.thresholds().ids().mostSubmissions());
            Dataset<Row> events = StagedRows.events(staged);
            Optional<Dataset<Row>> there = lake.isEmpty() ? Optional.empty() : Optional.of(lake.events());
            Dataset<Row> marked = few
                    ? Marking.ofFew(events, there, lake.findPublishedAsOf())
                    : Marking.of(events, there, lake.findPublishedAsOf());
            RowAccounts accounts = RowAccounts.of(files, ends.rows(), staged, marked);
            gate.check(
                    files,
                    accounts,
                    new NamedInEvents(agencies(events), misplaced(events, there)),
                    () -> RejectionExamples.of(files, staged));
            span.check(Stream.of(there.flatMap(Ingest::first), accounts.first())
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder()));
            LakeWriter writer = lake.writer();
            writer.append(
                    ingestId(files),
                    new Arrival(
                            marked.filter(col(Deduplication.STANDS)).select(EventColumns.all()),
                            accounts.replace() ? Optional.of(Replacement.of(marked, lake.events())) : Optional.empty(),
                            rejected(staged),
                            register(files, ends, columns, accounts, before)));
            return accounts;
        } finally {
            kept.unpersist();
            changed.unpersist();
            read.unpersist();
        }
    }

    /** Events by the agency that they name, if the gate asks for them. */
    private SortedMap<String, Long> agencies(Dataset<Row> events) {
        SortedMap<String, Long> agencies = new TreeMap<>();
        if (gate.asksForAgencies()) {
            events.filter(col(EventColumns.AGENCY_ID).isNotNull())
                    .groupBy(col(EventColumns.AGENCY_ID))
                    .agg(count(lit(1)).as(EVENTS))
                    .collectAsList()
                    .forEach(row -> agencies.put(row.getAs(EventColumns.AGENCY_ID), row.<Long>getAs(EVENTS)));
        }
        return agencies;
    }

    /** The share of events with text of a reporter where a name belongs; how common a name is the lake tells, too. */
    private double misplaced(Dataset<Row> events, Optional<Dataset<Row>> there) {
        List<Column> columns = MisplacedNames.columns();
        Dataset<Row> names = events.select(columns.toArray(Column[]::new));
        Dataset<Row> all = there.map(
                        known -> known.select(columns.toArray(Column[]::new)).union(names))
                .orElse(names);
        long misplaced = MisplacedNames.in(names, all, gate.listed()).events(names);
        return misplaced == 0 ? 0 : (double) misplaced / names.count();
    }

    private static Optional<Instant> first(Dataset<Row> events) {
        Row first = events.agg(min(col(EventColumns.AT)).as(EventColumns.AT)).first();
        return Optional.ofNullable(first.<Timestamp>getAs(EventColumns.AT)).map(Timestamp::toInstant);
    }

    private static Dataset<Row> rejected(Dataset<Row> staged) {
        return staged.filter(col(StagedRows.KIND).equalTo(StagedRows.REJECTED))
                .select(
                        col(RejectedColumns.FILE_ID),
                        col(RejectedColumns.LINE),
                        col(RejectedColumns.RULE),
                        col(RejectedColumns.COLUMN),
                        col(RejectedColumns.VALUE),
                        when(col(EventColumns.AGENCY_ID).isNotNull(), xxhash64(col(EventColumns.AGENCY_ID)))
                                .as(RejectedColumns.AGENCY),
                        col(EventColumns.AT).as(RejectedColumns.AT));
    }

    private static List<IngestedFile> register(
            List<LogFile> files,
            FileEnds ends,
            FoundColumns columns,
            RowAccounts accounts,
            Collection<IngestedFile> before) {
        List<IngestedFile> all = new ArrayList<>(before);
        for (LogFile file : files) {
            SourceMapping mapping = file.mapping().mapping();
            List<IngestedFile> alike = all.stream()
                    .filter(earlier -> earlier.mapping().equals(file.mappingName()))
                    .toList();
            all.add(new IngestedFile(
                    file.id(),
                    file.name(),
                    file.checksum(),
                    file.mappingName(),
                    accounts.of(file),
                    accounts.replaced().getOrDefault(file.id(), 0L),
                    ends.openLine(file),
                    mapping.provides(columns.find(file).orElseGet(mapping::knownColumns)),
                    columns.of(file, alike),
                    columns.cautions(file)));
        }
        return all.subList(before.size(), all.size());
    }

    private static String ingestId(List<LogFile> files) {
        String ids = String.join(".", files.stream().map(LogFile::id).sorted().toList());
        return Sha256.of(ids);
    }
}
