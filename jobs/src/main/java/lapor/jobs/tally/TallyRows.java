package lapor.jobs.tally;

import lapor.metric.Fact;
import lapor.metric.TallyRow;
import lapor.source.Classification;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.LocalDate;
import java.util.List;

/** Brings tallies out of Spark. Their number grows with agencies, slices and days, not with complaints. */
public final class TallyRows {
    private TallyRows() {}

    /**
     * The tallies as records.
     *
     * @param slices first day of each slice, by its number
     */
    public static List<TallyRow> collect(Dataset<Row> tallies, List<LocalDate> slices) {
        return tallies.collectAsList().stream().map(row -> read(row, slices)).toList();
    }

    private static TallyRow read(Row row, List<LocalDate> slices) {
        long fact = row.<Long>getAs(HandlingTally.FACT);
        return new TallyRow(
                row.getAs(HandlingTally.AGENCY_ID),
                slices.get(row.<Integer>getAs(HandlingTally.SLICE)),
                Classification.ofCode(row.<Integer>getAs(HandlingTally.CLASSIFICATION)),
                Fact.ofCode((int) (fact / HandlingTally.VALUES)),
                (int) (fact % HandlingTally.VALUES),
                row.<Long>getAs(HandlingTally.COUNT));
    }
}
