package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts how the facts of versions of handlings change from instant to instant: what a version shows comes with its
 * first instant and goes with its end, and in between the days of what is open go on. Whatever is the same at two
 * instants is taken to be the same between them, since days only go on; so only what is open is looked at day by day.
 *
 * @param facts counts facts as of each instant
 * @param from of each agency's number and each slice the first instant that matters; none where none does
 */
record VersionCount(List<FactCounter> facts, Map<Integer, int[]> from, SliceIndex slices, AgencyNumbers agencies)
        implements MapPartitionsFunction<Row, Row> {
    static final int NEVER = Integer.MAX_VALUE;
    static final String AGENCY = "agency";
    static final String MOMENT = "moment";
    static final String SLICE = "slice";
    static final String KEY = "key";
    static final String CHANGE = "change";
    private static final StructType WRITTEN = new StructType()
            .add(AGENCY, DataTypes.IntegerType, false)
            .add(MOMENT, DataTypes.IntegerType, false)
            .add(SLICE, DataTypes.IntegerType, false)
            .add(KEY, DataTypes.LongType, false)
            .add(CHANGE, DataTypes.LongType, false);
    private static final int FEW = 1 << 6;

    private record Place(int agency, int moment, int slice, long key) {}

    /**
     * The changes, in the columns named here.
     *
     * @param handlings of versions, with {@link Versions#FROM} and {@link Versions#UNTIL}
     */
    List<Row> of(Dataset<Row> handlings) {
        Column[] read = Stream.concat(
                        Arrays.stream(Handling.columns()), Stream.of(col(Versions.FROM), col(Versions.UNTIL)))
                .toArray(Column[]::new);
        return handlings
                .select(read)
                .mapPartitions(this, Encoders.row(WRITTEN))
                .groupBy(col(AGENCY), col(MOMENT), col(SLICE), col(KEY))
                .agg(sum(col(CHANGE)).as(CHANGE))
                .filter(col(CHANGE).notEqual(0))
                .collectAsList();
    }

    @Override
    public Iterator<Row> call(Iterator<Row> handlings) {
        Map<Place, Long> changes = new HashMap<>();
        Cells cells = new Cells(agencies, new CellTable(FEW));
        while (handlings.hasNext()) {
            Row row = handlings.next();
            Handling handling = new Handling(row);
            int agency = agencies.of(handling.agencyId());
            int[] starts = from.get(agency);
            int last = row.isNullAt(row.fieldIndex(Versions.UNTIL))
                    ? facts.size() - 1
                    : row.<Integer>getAs(Versions.UNTIL) - 1;
            if (starts != null) {
                int first = starts[slice(handling)];
                if (first <= last) {
                    new Changes(handling, agency, cells, changes)
                            .between(Math.max(first, row.<Integer>getAs(Versions.FROM)), last);
                }
            }
        }
        List<Row> rows = new ArrayList<>(changes.size());
        changes.forEach((place, change) ->
                rows.add(RowFactory.create(place.agency(), place.moment(), place.slice(), place.key(), change)));
        return rows.iterator();
    }

    private int slice(Handling handling) {
        return slices.of(facts.get(0).times().day(handling, handling.received()));
    }

    private final class Changes {
        private final Handling handling;
        private final int agency;
        private final Cells cells;
        private final Map<Place, Long> changes;

        private Changes(Handling handling, int agency, Cells cells, Map<Place, Long> changes) {
            this.handling = handling;
            this.agency = agency;
            this.cells = cells;
            this.changes = changes;
        }

        void between(int first, int last) {
            List<CellTable.Entry> begun = shown(first);
            List<CellTable.Entry> ended = first == last ? begun : shown(last);
            add(begun, first, 1);
            goOn(first, begun, last, ended);
            if (last + 1 < facts.size()) {
                add(ended, last + 1, -1);
            }
        }

        private void goOn(int first, List<CellTable.Entry> begun, int last, List<CellTable.Entry> ended) {
            if (begun.equals(ended)) {
                return;
            }
            if (last == first + 1) {
                add(begun, last, -1);
                add(ended, last, 1);
                return;
            }
            int middle = (first + last) >>> 1;
            List<CellTable.Entry> halfway = shown(middle);
            goOn(first, begun, middle, halfway);
            goOn(middle, halfway, last, ended);
        }

        /** The facts that the handling shows as of an instant, in order. */
        private List<CellTable.Entry> shown(int moment) {
            facts.get(moment).count(handling, cells.of(handling));
            List<CellTable.Entry> shown = new ArrayList<>();
            cells.drain().forEachRemaining(row -> {
                CellTable.Entry entry = Cells.entry(row);
                if (Cell.of(entry.place(), entry.key()).kind() == Cell.Kind.FACT) {
                    shown.add(entry);
                }
            });
            shown.sort(CellTable.Entry.ORDER);
            return shown;
        }

        private void add(List<CellTable.Entry> shown, int moment, long sign) {
            for (CellTable.Entry entry : shown) {
                int slice = Cell.of(entry.place(), entry.key()).at();
                changes.merge(new Place(agency, moment, slice, entry.key()), sign * entry.count(), Long::sum);
            }
        }
    }
}
