package lapor.jobs.tally;

import lapor.metric.Fact;
import lapor.metric.TallyRow;
import lapor.source.Classification;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Brings tallies out of Spark. Their number grows with agencies, slices and days, not with complaints. */
final class TallyRows {
    private TallyRows() {}

    /**
     * The tallies as records.
     *
     * @param slices first day of each slice, by its number
     */
    static Tallied collect(Dataset<Row> tallies, List<LocalDate> slices) {
        Map<Cell, Long> counts = new LinkedHashMap<>();
        SortedMap<Fact, Long> examples = new TreeMap<>();
        for (Row row : tallies.collectAsList()) {
            long number = row.<Long>getAs(HandlingTally.FACT);
            for (Fact fact : facts(number)) {
                counts.merge(cell(row, fact, slices), row.<Long>getAs(HandlingTally.COUNT), Long::sum);
                examples.merge(fact, row.<Long>getAs(HandlingTally.EXAMPLE), Math::min);
            }
        }
        List<TallyRow> rows = counts.entrySet().stream()
                .map(counted -> counted.getKey().counted(counted.getValue()))
                .toList();
        return new Tallied(rows, examples);
    }

    private static Set<Fact> facts(long number) {
        return number < HandlingTally.VALUES
                ? HandlingSigns.facts(number)
                : Set.of(Fact.ofCode((int) (number / HandlingTally.VALUES)));
    }

    private static Cell cell(Row row, Fact fact, List<LocalDate> slices) {
        long number = row.<Long>getAs(HandlingTally.FACT);
        return new Cell(
                row.getAs(HandlingTally.AGENCY_ID),
                slices.get(row.<Integer>getAs(HandlingTally.SLICE)),
                Classification.ofCode(row.<Integer>getAs(HandlingTally.CLASSIFICATION)),
                fact,
                number < HandlingTally.VALUES ? 0 : (int) (number % HandlingTally.VALUES));
    }

    private record Cell(String agencyId, LocalDate slice, Classification classification, Fact fact, int value) {
        TallyRow counted(long count) {
            return new TallyRow(agencyId, slice, classification, fact, value, count);
        }
    }
}
