package lapor.peer;

import static lapor.text.LocalText.text;

import lapor.agency.PeerColumn;
import lapor.metric.EstimateColumns;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

/** The table {@code groups.csv}. */
public final class GroupTable {
    public static final Table<GroupRow> TABLE = Table.of(
            "groups.csv",
            text(
                    "Satu metrik dari semua instansi satu jenis bersama-sama dalam satu periode.",
                    "One metric of all agencies of a type together in one period."),
            Extent.MEASURE,
            Columns.of(
                            Column.of(
                                    "peer",
                                    PeerColumn.KIND,
                                    text(
                                            "Kode jenis instansi, atau `all` untuk semua instansi.",
                                            "Code of the agencies' type, or `all` for all agencies."),
                                    GroupRow::peer),
                            Column.of(
                                    "agencies",
                                    NumberKinds.whole(Range.COUNT),
                                    text(
                                            "Berapa instansi yang menerima penanganan dalam periode itu.",
                                            "How many agencies were given any handling in the period."),
                                    GroupRow::agencies),
                            Headings.PERIOD.of(GroupRow::period),
                            Headings.METRIC.of(GroupRow::metric))
                    .and(EstimateColumns.ALL.from(GroupRow::estimate)));

    private GroupTable() {}
}
