package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Goes through handlings where they are, and counts what its counters count; only counts travel between machines.
 *
 * @param counters in any order
 */
record HandlingCount(List<HandlingCounter> counters) implements MapPartitionsFunction<Row, Row> {

    /** One row for each {@link Cell} that any handling makes, in the columns of {@link Cells}. */
    Dataset<Row> of(Dataset<Row> handlings) {
        return handlings
                .select(Handling.columns())
                .mapPartitions(this, Encoders.row(Cells.SCHEMA))
                .groupBy(col(Cells.KIND), col(Cells.AGENCY_ID), col(Cells.AT), col(Cells.KEY))
                .agg(
                        sum(col(Cells.COUNT)).as(Cells.COUNT),
                        min(col(Cells.EXAMPLE)).as(Cells.EXAMPLE));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> handlings) {
        Cells cells = new Cells();
        return new Iterator<>() {
            private Iterator<Row> ready = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                if (!ready.hasNext()) {
                    ready = countOn();
                }
                return ready.hasNext();
            }

            @Override
            public Row next() {
                return ready.next();
            }

            private Iterator<Row> countOn() {
                while (handlings.hasNext() && !cells.isFull()) {
                    Handling handling = new Handling(handlings.next());
                    counters.forEach(counter -> counter.count(handling, cells));
                }
                return cells.drain();
            }
        };
    }
}
