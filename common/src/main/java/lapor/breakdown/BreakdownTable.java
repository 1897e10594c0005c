package lapor.breakdown;

import static lapor.text.LocalText.text;

import lapor.metric.EstimateColumns;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Heading;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.ReadCells;
import lapor.table.ReadableTable;
import lapor.table.Table;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The table {@code breakdown.csv}. */
public final class BreakdownTable {
    private static final Heading<String> PERIOD = Headings.PERIOD.meaning(text(
            "Id tahun atau periode yang dinyatakan; `all` untuk semua yang masih terbuka.",
            "Id of a year or declared period; `all` for all that is open."));

    private static final Heading<Dimension> DIMENSION = new Heading<>(
            "dimension",
            Kind.code(Dimension.class),
            text(
                    "Penanganan dirinci menurut apa: klasifikasi, kanal, kategori; dan yang masih terbuka dalam"
                            + " batas waktu atau melampauinya, menurut hari kerja sejak diterima.",
                    "What handlings are broken down by: classification, channel, category; and what is open"
                            + " within its limit or beyond it, by working days since receipt."));

    private static final Heading<String> VALUE = new Heading<>(
            "value",
            Kind.TEXT_OR_EMPTY,
            text(
                    "Nilai sebagaimana ditulis sumber; kosong bila laporan tidak memilikinya, dan pada baris"
                            + " yang ditahan; untuk umur: rentang hari kerja, seperti `6-14` atau `61+`.",
                    "The value as the source writes it; empty where complaints have none, and in the row of"
                            + " what is withheld; for ages a span of working days, such as `6-14` or `61+`."));

    private static final Heading<OptionalLong> HANDLINGS = new Heading<>(
            "handlings",
            NumberKinds.wholeOrEmpty(Range.COUNT),
            text(
                    "Penanganan yang diterima atau dikembalikan, atau yang terbuka; kosong bila ditahan.",
                    "Handlings received or returned, or open; empty where withheld."));

    private static final Heading<OptionalDouble> SHARE = new Heading<>(
            "share",
            NumberKinds.numberOrEmpty(Range.SHARE),
            text(
                    "Bagian dari semua penanganan dimensi itu; kosong bila ditahan.",
                    "Share of all handlings of the dimension; empty where withheld."));

    public static final ReadableTable<BreakdownRow> TABLE = Table.of(
                    "breakdown.csv",
                    text(
                            "Penanganan satu instansi dalam satu periode yang memiliki satu nilai dari satu dimensi. Yang"
                                    + " ditahan, dari nol sampai empat dan yang dapat dihitung darinya, menjadi satu baris"
                                    + " bersama, tanpa nilai. Angka periode yang sudah berakhir tetap seperti diterbitkan"
                                    + " selama selisihnya hanya sedikit.",
                            "The handlings of one agency in one period that have one value of a dimension. What is withheld,"
                                    + " from zero to four and what would tell these, is one row together, without a value."
                                    + " Numbers of a period that is over stand as published while they differ by few."),
                    Extent.MEASURE,
                    Columns.of(
                            Headings.AGENCY_ID.of(BreakdownRow::agencyId),
                            PERIOD.of(BreakdownRow::period),
                            DIMENSION.of(BreakdownRow::dimension),
                            VALUE.of(BreakdownRow::value),
                            HANDLINGS.of(BreakdownRow::handlings),
                            SHARE.of(BreakdownRow::share),
                            EstimateColumns.SHOWN_OR_WITHHELD.of(BreakdownRow::status)))
            .readBy(BreakdownTable::row);

    private BreakdownTable() {}

    private static BreakdownRow row(ReadCells cells) {
        return new BreakdownRow(
                cells.of(Headings.AGENCY_ID),
                cells.of(PERIOD),
                cells.of(DIMENSION),
                cells.of(VALUE),
                cells.of(HANDLINGS),
                cells.of(SHARE),
                cells.of(EstimateColumns.SHOWN_OR_WITHHELD));
    }
}
