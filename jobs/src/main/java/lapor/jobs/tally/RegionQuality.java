package lapor.jobs.tally;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import lapor.agency.Regions;
import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.RowCounts;
import lapor.source.Severity;
import org.apache.spark.sql.Row;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the regions that complaints name are those of the list. */
record RegionQuality(Lake lake, List<IngestedFile> files, Instant asOf) {
    private static final String EVENTS = "events";
    private static final String EXAMPLE = "example";

    /**
     * The events whose region is not listed, with the place of the first; absent where there is none, or no list. What
     * stands there instead is never told: in a wrong column it may be anybody's words.
     */
    Optional<QualityRow> unlisted(Regions listed) {
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        Row found = lake.events()
                .filter(col(EventColumns.REGION_ID)
                        .isNotNull()
                        .and(not(col(EventColumns.REGION_ID)
                                .isin(listed.byId().keySet().toArray())))
                        .and(col(EventColumns.AT).leq(lit(Timestamp.from(asOf)))))
                .agg(
                        count(lit(1)).as(EVENTS),
                        min(struct(col(EventColumns.FILE_ID), col(EventColumns.LINE)))
                                .as(EXAMPLE))
                .first();
        long events = found.<Long>getAs(EVENTS);
        return events == 0 ? Optional.empty() : Optional.of(warning(events, found.<Row>getAs(EXAMPLE)));
    }

    private QualityRow warning(long events, Row example) {
        Map<String, String> names = files.stream().collect(toMap(IngestedFile::id, IngestedFile::name));
        long read = files.stream()
                .map(IngestedFile::rows)
                .mapToLong(RowCounts::read)
                .sum();
        return new QualityRow(
                QualityRule.REGION_UNLISTED,
                Severity.WARNING,
                events,
                read == 0 ? 0 : (double) events / read,
                names.getOrDefault(example.<String>getAs(EventColumns.FILE_ID), "") + ":"
                        + example.<Long>getAs(EventColumns.LINE));
    }
}
