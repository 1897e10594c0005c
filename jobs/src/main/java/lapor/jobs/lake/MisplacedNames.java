package lapor.jobs.lake;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_count;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.when;

import lapor.source.MisplacedText;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds text of reporters in the columns of events that hold names, and shows it by its shape. Almost always there is
 * none, which one look at the columns tells.
 *
 * @param conditions when the value of a column is such text; empty where no value is
 */
public record MisplacedNames(Map<String, Column> conditions) {
    private static final List<String> NAMES =
            List.of(EventColumns.AGENCY_ID, EventColumns.CHANNEL, EventColumns.CATEGORY, EventColumns.REGION_ID);

    private static final String DIGITS = "0123456789";
    private static final String COMPLAINTS = "complaints";

    /** The columns that must be known of events. */
    public static List<Column> columns() {
        return Stream.concat(Stream.of(EventColumns.COMPLAINT_ID), NAMES.stream())
                .map(functions::col)
                .toList();
    }

    /** Looks for it in events. */
    public static MisplacedNames in(Dataset<Row> events, Set<String> listed) {
        return in(events, events, listed);
    }

    /**
     * Looks for it in some events.
     *
     * @param all events that tell how common a name is
     * @param listed ids of the agencies of the list, which are names whatever they hold
     */
    public static MisplacedNames in(Dataset<Row> events, Dataset<Row> all, Set<String> listed) {
        Column[] found = NAMES.stream()
                .map(name -> max(when(suspicious(name, listed), 1)).as(name))
                .toArray(Column[]::new);
        Row row =
                events.agg(found[0], Arrays.copyOfRange(found, 1, found.length)).first();
        Map<String, Column> conditions = new LinkedHashMap<>();
        NAMES.stream()
                .filter(name -> !row.isNullAt(row.fieldIndex(name)))
                .forEach(name -> conditions.put(
                        name, suspicious(name, listed).and(not(col(name).isin(common(all, name))))));
        return new MisplacedNames(conditions);
    }

    private static Column suspicious(String name, Set<String> listed) {
        boolean isAgency = name.equals(EventColumns.AGENCY_ID);
        Column longText = length(col(name)).gt(MisplacedText.LONGEST_NAME);
        Column text = isPersonal(col(name)).or(isAgency ? longText.and(not(isNameOfAgency(col(name)))) : longText);
        return isAgency && !listed.isEmpty() ? text.and(not(col(name).isin(listed.toArray()))) : text;
    }

    private static Column isNameOfAgency(Column name) {
        return length(name)
                .leq(MisplacedText.LONGEST_AGENCY)
                .and(regexp_count(name, lit(MisplacedText.WORD_OF_A_NAME))
                        .gt(regexp_count(name, lit(MisplacedText.WORD_OF_A_TEXT))));
    }

    /** What costs little is looked at first, since nearly all names end there. */
    private static Column isPersonal(Column name) {
        Column digits = length(name).minus(length(translate(name, DIGITS, "")));
        Column manyDigits = length(name).geq(MisplacedText.FEWEST_DIGITS).and(digits.geq(MisplacedText.FEWEST_DIGITS));
        return name.contains("@").or(manyDigits).and(name.rlike(MisplacedText.PERSONAL));
    }

    /** Long names that so many complaints have that they are none of one reporter. */
    private static Object[] common(Dataset<Row> all, String name) {
        Column longName = length(col(name)).between(MisplacedText.LONGEST_NAME + 1, MisplacedText.LONGEST_COMMON_NAME);
        return all
                .filter(longName.and(not(isPersonal(col(name)))))
                .groupBy(col(name))
                .agg(count_distinct(col(EventColumns.COMPLAINT_ID)).as(COMPLAINTS))
                .filter(col(COMPLAINTS).geq(MisplacedText.COMMON))
                .select(col(name))
                .collectAsList()
                .stream()
                .map(row -> row.get(0))
                .toArray();
    }

    /** The same events, with the shape of such text in its place. */
    public Dataset<Row> shown(Dataset<Row> events) {
        Dataset<Row> shown = events;
        for (Map.Entry<String, Column> found : conditions.entrySet()) {
            Column name = col(found.getKey());
            shown = shown.withColumn(
                    found.getKey(), when(found.getValue(), shape(name)).otherwise(name));
        }
        return shown;
    }

    /**
     * How many events have such text in each column.
     *
     * @return empty where none has any
     */
    public SortedMap<String, Long> counts(Dataset<Row> events) {
        SortedMap<String, Long> counts = new TreeMap<>();
        conditions.forEach((name, found) -> {
            long having = events.filter(found).count();
            if (having > 0) {
                counts.put(name, having);
            }
        });
        return counts;
    }

    /** How many events have such text in any column. */
    public long events(Dataset<Row> events) {
        return conditions.values().stream()
                .reduce(Column::or)
                .map(any -> events.filter(coalesce(any, lit(false))).count())
                .orElse(0L);
    }

    /** As {@link lapor.source.Rejection#shape} has it. */
    private static Column shape(Column text) {
        Column cut = when(
                        length(text).gt(MisplacedText.LONGEST_NAME),
                        concat(substring(text, 1, MisplacedText.LONGEST_NAME), lit("…")))
                .otherwise(text);
        Column small = regexp_replace(cut, "[\\p{L}\\p{Mn}&&[^\\p{Lu}]]", "a");
        Column large = regexp_replace(small, "\\p{Lu}", "A");
        return regexp_replace(large, "\\p{Nd}", "9");
    }
}
