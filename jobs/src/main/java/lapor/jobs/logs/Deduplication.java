package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.AT;
import static lapor.jobs.lake.EventColumns.COMPLAINT_ID;
import static lapor.jobs.lake.EventColumns.EVENT_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static lapor.jobs.logs.StagedRows.FILE_ORDER;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventContent;
import lapor.source.Event;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells new events, corrections and duplicates apart. Events of one key are versions of one event: the later export
 * wins, so a delivery goes before the lake and a later file before an earlier one. Within a file the latest version
 * wins, or the first where the mapping says so, then the one with the greatest content, so that the order of its rows
 * plays no part.
 */
final class Deduplication {
    /** Whether the event says something that was not known before its file. */
    static final String BRINGS = "brings";
    /** Whether the event is the version that stays. */
    static final String STANDS = "stands";
    /** Whether the event wins among the versions of its file. */
    static final String WINS = "wins";
    /** How many events of the key bring something. */
    static final String VERSIONS = "versions";
    /** How many events it replaces or, when it loses within its file, is replaced as: 0 or 1. */
    static final String REPLACES = "replaces";
    /** Whether it brings something about a time that was published. */
    static final String IS_LATE = "is_late";
    /** When the version in the lake says that it happened; null when there is none. */
    static final String KNOWN_AT = "known_at";

    private static final String KNOWN = "known";
    private static final String CONTENT = "content";
    private static final String COPY = "copy";
    private static final String EARLIEST = "earliest";
    private static final String WINNER = "winner";
    private static final String BEFORE = "before";
    private static final String LAST = "last";

    /** Greatest for the version that wins within its file: the latest, or the first where the mapping says so. */
    private static final Column PRECEDENCE = when(
                    col(StagedRows.EVENT_REF).startsWith(Event.FIRST_WINS), negate(unix_micros(col(AT))))
            .otherwise(unix_micros(col(AT)));

    // one sort serves both
    private static final WindowSpec KEY = Window.partitionBy(col(COMPLAINT_ID), col(EVENT_ID))
            .orderBy(col(FILE_ORDER), PRECEDENCE.desc(), col(CONTENT).desc(), col(LINE));
    private static final WindowSpec OF_FILE = Window.partitionBy(col(COMPLAINT_ID), col(EVENT_ID), col(FILE_ORDER))
            .orderBy(PRECEDENCE.desc(), col(CONTENT).desc(), col(LINE));
    private static final WindowSpec UNTIL_NOW = KEY.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    private static final WindowSpec WHOLE_KEY =
            KEY.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());

    private Deduplication() {}

    /**
     * The versions in the lake of the events of a delivery: key, content and time.
     *
     * @param events of the delivery
     * @param lake the events that are there
     */
    static Dataset<Row> known(Dataset<Row> events, Dataset<Row> lake) {
        Dataset<Row> keys = events.select(col(COMPLAINT_ID), col(EVENT_ID));
        return lake.join(keys, keyColumns(), "left_semi")
                .select(col(COMPLAINT_ID), col(EVENT_ID), EventContent.hash().as(KNOWN), col(AT).as(KNOWN_AT));
    }

    /** No version of any event, as in an empty lake, in the columns of {@link #known}. */
    static Dataset<Row> noneKnown(Dataset<Row> events) {
        return events.limit(0).select(col(COMPLAINT_ID), col(EVENT_ID), lit(0L).as(KNOWN), col(AT).as(KNOWN_AT));
    }

    /**
     * The keys of which there is more than one version, in the delivery or with the lake: few as a rule, so that all
     * other events need neither be sorted nor be compared.
     *
     * @param known what {@link #known} gave
     */
    static Dataset<Row> contested(Dataset<Row> events, Dataset<Row> known) {
        return events.groupBy(col(COMPLAINT_ID), col(EVENT_ID))
                .agg(count(lit(1)).as(VERSIONS))
                .filter(col(VERSIONS).gt(1))
                .select(col(COMPLAINT_ID), col(EVENT_ID))
                .union(known.select(col(COMPLAINT_ID), col(EVENT_ID)))
                .distinct();
    }

    /**
     * The events of contested keys, compared with each other and with the lake.
     *
     * @param known what {@link #known} gave
     * @param contested what {@link #contested} gave
     */
    static Dataset<Row> versions(Dataset<Row> events, Dataset<Row> known, Dataset<Row> contested) {
        return markVersions(events.join(contested, keyColumns(), "left_semi"), known);
    }

    /**
     * Marks each event of a delivery.
     *
     * @param contested what {@link #contested} gave
     * @param versions what {@link #versions} gave
     * @param published the latest instant that was published; absent when nothing was
     */
    static Dataset<Row> mark(
            Dataset<Row> events, Dataset<Row> contested, Dataset<Row> versions, Optional<Instant> published) {
        Dataset<Row> alone = events.join(contested, keyColumns(), "left_anti")
                .withColumn(KNOWN_AT, lit(null).cast(DataTypes.TimestampType))
                .withColumn(WINS, lit(true))
                .withColumn(BRINGS, lit(true))
                .withColumn(VERSIONS, lit(1L))
                .withColumn(STANDS, lit(true))
                .withColumn(REPLACES, lit(0L))
                .withColumn(EARLIEST, col(AT));
        return markLate(alone.unionByName(versions), published);
    }

    /**
     * Marks each event of a delivery, as {@link #mark} does, with all of them compared.
     *
     * @param known what {@link #known} gave
     * @param published the latest instant that was published; absent when nothing was
     */
    static Dataset<Row> markAll(Dataset<Row> events, Dataset<Row> known, Optional<Instant> published) {
        return markLate(markVersions(events, known), published);
    }

    private static Dataset<Row> markLate(Dataset<Row> marked, Optional<Instant> published) {
        Column isLate = published
                .map(instant -> col(BRINGS).and(col(EARLIEST).leq(lit(Timestamp.from(instant)))))
                .orElse(lit(false));
        return marked.withColumn(IS_LATE, isLate);
    }

    private static Dataset<Row> markVersions(Dataset<Row> events, Dataset<Row> known) {
        Column isCopy = coalesce(lag(col(CONTENT), 1).over(OF_FILE).equalTo(col(CONTENT)), lit(false));
        Column fileBrings = col(BEFORE).isNull().or(col(BEFORE).notEqual(col(WINNER)));
        Column isNews = col(BEFORE).isNull().or(col(BEFORE).notEqual(col(CONTENT)));
        Column isCorrection =
                col(BRINGS).and(col(BEFORE).isNotNull().or(col(WINS).equalTo(false)));
        return events.join(known, keyColumns(), "left")
                .withColumn(CONTENT, EventContent.hash())
                .withColumn(WINS, row_number().over(OF_FILE).equalTo(1))
                .withColumn(WINNER, first(col(CONTENT)).over(OF_FILE))
                .withColumn(COPY, isCopy)
                .withColumn(BEFORE, lag(col(WINNER), 1).over(KEY))
                .withColumn(BEFORE, coalesce(first(col(BEFORE)).over(OF_FILE), col(KNOWN)))
                .withColumn(BRINGS, fileBrings.and(isNews).and(col(COPY).equalTo(false)))
                .withColumn(LAST, max(when(col(BRINGS), col(FILE_ORDER))).over(WHOLE_KEY))
                .withColumn(VERSIONS, count(when(col(BRINGS), lit(1))).over(WHOLE_KEY))
                .withColumn(
                        STANDS, col(BRINGS).and(col(WINS)).and(col(FILE_ORDER).equalTo(col(LAST))))
                .withColumn(REPLACES, when(isCorrection, 1L).otherwise(0L))
                // what it replaces may have been published, too
                .withColumn(EARLIEST, least(min(col(AT)).over(UNTIL_NOW), col(KNOWN_AT)))
                .drop(KNOWN, CONTENT, WINNER, COPY, BEFORE, LAST);
    }

    static String[] keyColumns() {
        return new String[] {COMPLAINT_ID, EVENT_ID};
    }
}
