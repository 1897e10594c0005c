package lapor.backlog;

import static lapor.text.LocalText.text;

import lapor.metric.EstimateColumns;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

/** The table {@code backlog.csv}. */
public final class BacklogTable {
    public static final Table<BacklogRow> TABLE = Table.of(
            "backlog.csv",
            text(
                    "Penanganan satu instansi pada satu hari, menurut tanggal setempat.",
                    "The handlings of one agency on one day, by local date."),
            Extent.MEASURE,
            Columns.of(
                    Headings.AGENCY_ID.of(BacklogRow::agencyId),
                    Column.of("day", Kind.DAY, text("Hari itu.", "The day."), BacklogRow::day),
                    Column.of(
                            "open",
                            NumberKinds.wholeOrEmpty(Range.COUNT),
                            text(
                                    "Sudah diterima dan belum selesai pada akhir hari; kosong bila ditahan.",
                                    "Received and not closed at the end of the day; empty where withheld."),
                            BacklogRow::open),
                    Column.of(
                            "overdue",
                            NumberKinds.wholeOrEmpty(Range.COUNT),
                            text(
                                    "Masih terbuka dan melampaui batas waktu klasifikasinya; kosong bila ditahan.",
                                    "Open, and beyond the limit of its classification; empty where withheld."),
                            BacklogRow::overdue),
                    Column.of(
                            "new",
                            NumberKinds.wholeOrEmpty(Range.COUNT),
                            text(
                                    "Diterima pada hari itu; kosong bila ditahan.",
                                    "Received on the day; empty where withheld."),
                            BacklogRow::received),
                    EstimateColumns.SHOWN_OR_WITHHELD.of(BacklogRow::status)));

    private BacklogTable() {}
}
