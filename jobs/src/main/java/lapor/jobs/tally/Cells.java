package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftright;

import lapor.tally.Fact;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Counts that one machine keeps while it goes through handlings, before all are added up. */
final class Cells {
    /** Of whom and when, as in {@link Cell#place}. */
    static final String PLACE = "place";

    static final String KEY = "key";
    static final String COUNT = "count";

    static final StructType SCHEMA = new StructType()
            .add(PLACE, DataTypes.LongType, false)
            .add(KEY, DataTypes.LongType, false)
            .add(COUNT, DataTypes.LongType, false);

    private static final int PLACE_AT = SCHEMA.fieldIndex(PLACE);
    private static final int KEY_AT = SCHEMA.fieldIndex(KEY);
    private static final int COUNT_AT = SCHEMA.fieldIndex(COUNT);
    private static final int MOST = 1_000_000;

    private final AgencyNumbers agencies;
    private final CellTable table;
    private final Map<Fact, Long> examples = new EnumMap<>(Fact.class);

    Cells(AgencyNumbers agencies) {
        this(agencies, new CellTable());
    }

    /** Those that are kept in a table. */
    Cells(AgencyNumbers agencies, CellTable table) {
        this.agencies = agencies;
        this.table = table;
    }

    /** The number of the kind, for each row. */
    static Column kind() {
        return shiftright(col(PLACE), Cell.AT_BITS).bitwiseAND(lit(Cell.KINDS - 1));
    }

    /** The number of the agency, for each row. */
    static Column agency() {
        return shiftright(col(PLACE), Cell.AT_BITS + Cell.KIND_BITS);
    }

    /** The number of the slice, period or day, for each row. */
    static Column at() {
        return col(PLACE).bitwiseAND(lit(Cell.MOMENTS - 1));
    }

    /** What a row says. */
    static CellTable.Entry entry(Row row) {
        return new CellTable.Entry(row.getLong(PLACE_AT), row.getLong(KEY_AT), row.getLong(COUNT_AT));
    }

    private static Row row(long place, long key, long count) {
        Object[] cells = new Object[SCHEMA.length()];
        cells[PLACE_AT] = place;
        cells[KEY_AT] = key;
        cells[COUNT_AT] = count;
        return RowFactory.create(cells);
    }

    /** Where something is counted of a handling. */
    OfHandling of(Handling handling) {
        return new OfHandling(handling, agencies.of(handling.agencyId()));
    }

    /** Whether there are so many that they should be handed on. */
    boolean isFull() {
        return table.size() >= MOST;
    }

    /** Hands on all that was counted; to be gone through before anything else is counted. */
    Iterator<Row> drain() {
        examples.forEach((fact, complaint) -> table.add(Cell.place(Cell.Kind.EXAMPLE, 0, fact.number()), complaint, 1));
        examples.clear();
        List<Row> rows = new ArrayList<>(table.size());
        table.forEach((place, key, count) -> rows.add(row(place, key, count)));
        table.clear();
        return rows.iterator();
    }

    /** Counts of one handling. */
    final class OfHandling {
        private final Handling handling;
        private final int agency;

        private OfHandling(Handling handling, int agency) {
            this.handling = handling;
            this.agency = agency;
        }

        /** Counts the handling. */
        void add(Cell.Kind kind, int at, long key) {
            change(kind, at, key, 1);
        }

        /** Changes a number because of the handling. */
        void change(Cell.Kind kind, int at, long key, int by) {
            table.add(Cell.place(kind, agency, at), key, by);
        }

        /** Counts a fact that the handling shows. */
        void add(int slice, FactKey key) {
            add(Cell.Kind.FACT, slice, key.packed());
            examples.merge(key.fact(), handling.complaint(), Math::min);
        }

        /** Counts the handling where all agencies are counted together. */
        void addToAll(Cell.Kind kind) {
            table.add(Cell.place(kind, 0, 0), 0, 1);
        }
    }
}
