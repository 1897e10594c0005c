package lapor.uncertainty;

import static lapor.text.LocalText.text;

import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

/** The table {@code drivers.csv}. */
public final class DriverTable {
    private static final Range PLACES = Range.from(0, text("tempat, 0 atau lebih", "places, 0 or more"));

    public static final Table<DriverRow> TABLE = Table.of(
            "drivers.csv",
            text(
                    "Satu hal yang menggerakkan peringkat satu perlombaan. Tidak ada bila edisi tidak menarik apa pun.",
                    "One thing that moves the ranks of one contest. Not there where the edition has nothing drawn."),
            Extent.EVALUATE,
            Columns.of(
                    Headings.EDITION.of(DriverRow::edition),
                    Headings.STAGE.of(DriverRow::stage),
                    Column.of(
                            Headings.GROUP.name(),
                            Kind.TEXT_OR_EMPTY,
                            text(
                                    "Kelompok peserta; kosong bila semua kelompok berlomba bersama.",
                                    "Group of the entries; empty where all groups compete together."),
                            DriverRow::group),
                    Headings.CATEGORY.of(DriverRow::category),
                    Column.of(
                            "kind",
                            Kind.code(DriverRow.Kind.class),
                            text(
                                    "Sesuatu yang ditarik, atau indikator bukti yang ditiadakan.",
                                    "Something that is drawn, or an indicator of the evidence that is left out."),
                            DriverRow::kind),
                    Column.of(
                            "driver",
                            Kind.TEXT,
                            text(
                                    "Kode masukan yang ditarik, atau id metrik yang ditiadakan.",
                                    "Code of the input drawn, or id of the metric left out."),
                            DriverRow::driver),
                    Column.of(
                            "first_order",
                            NumberKinds.numberOrEmpty(Range.SHARE),
                            text(
                                    "Bagian ragam yang disebabkan masukan itu sendiri, tidak pernah di atas `total_order`;"
                                            + " kosong bila tidak ada yang bergerak, dan bagi indikator.",
                                    "Share of the variance that the input causes by itself, never above `total_order`;"
                                            + " empty where nothing moves, and for indicators."),
                            DriverRow::firstOrder),
                    Column.of(
                            "total_order",
                            NumberKinds.numberOrEmpty(Range.SHARE),
                            text(
                                    "Bagian ragam yang disebabkannya sendiri dan bersama masukan lain; 0 bila tidak satu"
                                            + " tarikan pun berubah olehnya.",
                                    "Share of the variance that it causes by itself and together with others; 0 where it"
                                            + " changes no draw."),
                            DriverRow::totalOrder),
                    Column.of(
                            "mean_shift",
                            NumberKinds.numberOrEmpty(PLACES),
                            text(
                                    "Rata-rata pergeseran peringkat bila indikator itu ditiadakan.",
                                    "Places by which ranks move, on average, when the indicator is left out."),
                            DriverRow::meanShift),
                    Column.of(
                            "max_shift",
                            NumberKinds.numberOrEmpty(PLACES),
                            text("Pergeseran terbesar.", "Most places by which one moves."),
                            DriverRow::maxShift)));

    private DriverTable() {}
}
