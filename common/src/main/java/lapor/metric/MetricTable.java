package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.GzipCsv;
import lapor.table.Headings;
import lapor.table.ReadCells;
import lapor.table.ReadableTable;
import lapor.table.Table;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The table {@code metrics.csv}. */
public final class MetricTable {
    public static final ReadableTable<MetricRow> TABLE = Table.of(
                    "metrics.csv",
                    text(
                            "Satu metrik dari satu instansi dalam satu periode, dengan ketidakpastiannya.",
                            "One metric of one agency in one period, with how sure it is."),
                    Extent.MEASURE,
                    Columns.of(
                                    Headings.AGENCY_ID.of(MetricRow::agencyId),
                                    Headings.PERIOD.of(MetricRow::period),
                                    Headings.METRIC.of(MetricRow::metric))
                            .and(EstimateColumns.ALL.from(MetricRow::estimate)))
            .readBy(MetricTable::row);

    private MetricTable() {}

    /**
     * Reads the metrics of some periods of a run.
     *
     * @param folder of the run
     * @param periods of which ids rows are read
     * @throws lapor.input.InvalidInputException with every problem of the rows of those periods
     */
    public static List<MetricRow> read(Path folder, Predicate<String> periods) {
        return TABLE.readSome(folder, cells -> periods.test(cells.of(Headings.PERIOD)));
    }

    /** The rows in the order given, to be kept for the product itself. */
    public static GzipCsv kept(Collection<MetricRow> rows) {
        return TABLE.columns().kept(rows::stream);
    }

    private static MetricRow row(ReadCells cells) {
        return new MetricRow(
                cells.of(Headings.AGENCY_ID),
                cells.of(Headings.PERIOD),
                cells.of(Headings.METRIC),
                EstimateColumns.read(cells));
    }
}
