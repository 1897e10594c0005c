package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import lapor.jobs.lake.EventColumns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of channels and categories that complaints come with, each list in order: handlings carry positions instead
 * of names, since an aggregation keeps only what has a fixed width. A source whose names are too many to be a list
 * (free text, for instance) has none.
 *
 * @param channels in order, at most {@value #MOST}
 * @param categories in order, at most {@value #MOST}
 */
public record Labels(List<String> channels, List<String> categories) {
    /** Of a source that names none. */
    public static final Labels NONE = new Labels(List.of(), List.of());

    static final int MOST = 1000;
    private static final int MOST_PAIRS = 50_000;

    public Labels {
        channels = List.copyOf(channels);
        categories = List.copyOf(categories);
    }

    /** Those of the events. */
    public static Labels of(Dataset<Row> events) {
        List<Row> pairs = events.select(col(EventColumns.CHANNEL), col(EventColumns.CATEGORY))
                .filter(col(EventColumns.CHANNEL)
                        .isNotNull()
                        .or(col(EventColumns.CATEGORY).isNotNull()))
                .distinct()
                .limit(MOST_PAIRS)
                .collectAsList();
        if (pairs.size() == MOST_PAIRS) {
            return NONE;
        }
        return new Labels(names(pairs, EventColumns.CHANNEL), names(pairs, EventColumns.CATEGORY));
    }

    /** Position of an event's channel, from 1; 0 without one. */
    Column channel() {
        return position(channels, EventColumns.CHANNEL);
    }

    /** Position of an event's category, from 1; 0 without one. */
    Column category() {
        return position(categories, EventColumns.CATEGORY);
    }

    private static List<String> names(List<Row> pairs, String column) {
        List<String> names = pairs.stream()
                .flatMap(row -> Stream.ofNullable(row.<String>getAs(column)))
                .distinct()
                .sorted()
                .toList();
        return names.size() > MOST ? List.of() : names;
    }

    private static Column position(List<String> names, String column) {
        if (names.isEmpty()) {
            return lit(0);
        }
        return coalesce(udf(new Position(names), DataTypes.IntegerType).apply(col(column)), lit(0));
    }

    /** Finds a name. */
    private static final class Position implements UDF1<String, Integer> {
        private static final long serialVersionUID = 1L;

        private final HashMap<String, Integer> positions = new HashMap<>();

        Position(List<String> names) {
            names.forEach(name -> positions.put(name, positions.size() + 1));
        }

        @Override
        public Integer call(String name) {
            return positions.getOrDefault(name, 0);
        }
    }
}
