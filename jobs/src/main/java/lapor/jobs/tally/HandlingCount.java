package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
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
 * @param agencies of the handlings
 */
record HandlingCount(List<HandlingCounter> counters, AgencyNumbers agencies)
        implements MapPartitionsFunction<Row, Row> {

    /** One row for each {@link Cell} that any handling makes, in the columns of {@link Cells}. */
    Dataset<Row> of(Dataset<Row> handlings) {
        return handlings
                .select(Handling.columns())
                .mapPartitions(this, Encoders.row(Cells.SCHEMA))
                .groupBy(col(Cells.PLACE), col(Cells.KEY))
                .agg(sum(col(Cells.COUNT)).as(Cells.COUNT));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> handlings) {
        Cells cells = new Cells(agencies);
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
                    Cells.OfHandling ofHandling = cells.of(handling);
                    counters.forEach(counter -> counter.count(handling, ofHandling));
                }
                return cells.drain();
            }
        };
    }
}
