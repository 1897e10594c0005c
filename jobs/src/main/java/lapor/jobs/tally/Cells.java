package lapor.jobs.tally;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Counts that one machine keeps while it goes through handlings, before all are added up. */
final class Cells {
    static final String KIND = "kind";
    static final String AGENCY_ID = "agency_id";
    static final String AT = "at";
    static final String KEY = "key";
    static final String COUNT = "count";
    /** Some complaint of those counted. */
    static final String EXAMPLE = "example";

    static final StructType SCHEMA = new StructType()
            .add(KIND, DataTypes.IntegerType, false)
            .add(AGENCY_ID, DataTypes.StringType, false)
            .add(AT, DataTypes.IntegerType, false)
            .add(KEY, DataTypes.LongType, false)
            .add(COUNT, DataTypes.LongType, false)
            .add(EXAMPLE, DataTypes.LongType, false);

    private static final int MOST = 1_000_000;

    private Map<Cell, Tick> counts = new HashMap<>();

    /** Counts a handling, or changes a number because of it. */
    void add(Cell cell, long change, Handling handling) {
        counts.computeIfAbsent(cell, absent -> new Tick()).add(change, handling.complaint());
    }

    /** Whether there are so many that they should be handed on. */
    boolean isFull() {
        return counts.size() >= MOST;
    }

    /** Hands on all that was counted since the last time. */
    Iterator<Row> drain() {
        Map<Cell, Tick> drained = counts;
        counts = new HashMap<>();
        return drained.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .iterator();
    }

    private static Row row(Cell cell, Tick tick) {
        return RowFactory.create(
                cell.kind().number(), cell.agencyId(), cell.at(), cell.key(), tick.count, tick.example);
    }

    private static final class Tick {
        private long count;
        private long example = Long.MAX_VALUE;

        void add(long change, long complaint) {
            count += change;
            example = Math.min(example, complaint);
        }
    }
}
