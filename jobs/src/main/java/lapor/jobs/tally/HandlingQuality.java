package lapor.jobs.tally;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.source.EventType;
import lapor.source.Severity;
import lapor.tally.Fact;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is odd about handlings though each of their events is understood: they are kept, and warned of. */
record HandlingQuality(Lake lake, List<IngestedFile> files, Instant asOf) {
    private static final String EXAMPLE = "example";
    private static final Map<Fact, QualityRule> ORDER = order();

    /** Events that have not happened yet as of an instant, and so count nowhere. */
    static long eventsAfter(Lake lake, Instant asOf) {
        return lake.events()
                .filter(col(EventColumns.AT).gt(lit(Timestamp.from(asOf))))
                .count();
    }

    /** A row for each rule that any handling breaks, with the handlings and their share of all. */
    List<QualityRow> warnings(Tallied tallied) {
        double all = sum(Stream.concat(Fact.STATES.stream(), Stream.of(Fact.UNASSIGNED))
                .map(tallied::showing)
                .flatMap(showing -> showing.values().stream()));
        List<QualityRow> warnings = new ArrayList<>();
        Map<Long, String> places = places(tallied);
        ORDER.forEach((fact, rule) -> {
            long broken = sum(tallied.showing(fact).values().stream());
            if (broken > 0 && isTold(fact)) {
                String place = places.getOrDefault(tallied.examples().getOrDefault(fact, 0L), "");
                warnings.add(new QualityRow(rule, Severity.WARNING, broken, broken / all, place));
            }
        });
        tallied.showing(Fact.RECEIVED_OUT_OF_TIME)
                .forEach((agency, handlings) -> warnings.add(new QualityRow(
                        QualityRule.AGENCY_OUT_OF_TIME, Severity.WARNING, handlings, handlings / all, agency)));
        return warnings;
    }

    /** Without submissions in any log, none is missing. */
    private boolean isTold(Fact fact) {
        return fact != Fact.NEVER_SUBMITTED
                || files.stream().anyMatch(file -> file.provides().contains(EventType.SUBMITTED));
    }

    /** Where in the logs the first event of each example is: a few complaints, looked up by their keys. */
    private Map<Long, String> places(Tallied tallied) {
        Object[] complaints = ORDER.keySet().stream()
                .flatMap(fact -> Stream.ofNullable(tallied.examples().get(fact)))
                .distinct()
                .toArray();
        if (complaints.length == 0) {
            return Map.of();
        }
        Map<String, String> names = files.stream().collect(toMap(IngestedFile::id, IngestedFile::name));
        Column place = struct(col(EventColumns.FILE_ID), col(EventColumns.LINE));
        return lake
                .events()
                .filter(col(EventColumns.COMPLAINT_ID)
                        .isin(complaints)
                        .and(col(EventColumns.AT).leq(lit(Timestamp.from(asOf)))))
                .groupBy(col(EventColumns.COMPLAINT_ID))
                .agg(min(place).as(EXAMPLE))
                .collectAsList()
                .stream()
                .collect(toMap(row -> row.getAs(EventColumns.COMPLAINT_ID), row -> place(row.getAs(EXAMPLE), names)));
    }

    private static String place(Row example, Map<String, String> names) {
        return names.getOrDefault(example.<String>getAs(EventColumns.FILE_ID), "")
                + ":"
                + example.<Long>getAs(EventColumns.LINE);
    }

    private static long sum(Stream<Long> counts) {
        return counts.mapToLong(Long::longValue).sum();
    }

    private static Map<Fact, QualityRule> order() {
        Map<Fact, QualityRule> order = new LinkedHashMap<>();
        order.put(Fact.CLOSED_BEFORE_SUBMITTED, QualityRule.CLOSED_BEFORE_SUBMITTED);
        order.put(Fact.RESPONDED_BEFORE_RECEIVED, QualityRule.RESPONDED_BEFORE_RECEIVED);
        order.put(Fact.NEVER_SUBMITTED, QualityRule.NEVER_SUBMITTED);
        return order;
    }
}
