package lapor.peer;

import static lapor.text.LocalText.text;

import lapor.agency.PeerColumn;
import lapor.metric.EstimateColumns;
import lapor.statistics.StandardisedRatio;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;
import lapor.text.LocalText;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/** The table {@code comparison.csv}. */
public final class ComparisonTable {
    private static final Columns<ComparisonRow> NUMBER = Columns.of(
            Headings.AGENCY_ID.of(ComparisonRow::agencyId),
            Column.of(
                    "peer",
                    PeerColumn.KIND,
                    text(
                            "Kode pembanding: jenis instansi, dengan kelompok jumlah laporan bila edisi memintanya"
                                    + " (`regency:large`), atau `all`.",
                            "Code of the peers: the agency's type, with its band of volume where the edition asks for it"
                                    + " (`regency:large`), or `all`."),
                    ComparisonRow::peer),
            Column.of(
                    "agencies",
                    NumberKinds.whole(Range.COUNT),
                    text(
                            "Berapa pembanding yang menunjukkan angka itu, termasuk instansi itu sendiri.",
                            "How many of the peers show the number, the agency included."),
                    ComparisonRow::agencies),
            Headings.PERIOD
                    .meaning(text("Id tahun atau periode yang dinyatakan.", "Id of a year or declared period."))
                    .of(ComparisonRow::period),
            Headings.METRIC.of(ComparisonRow::metric),
            EstimateColumns.VALUE.of(row -> row.estimate().value()),
            Column.of(
                    "peer_value",
                    NumberKinds.numberOrEmpty(Range.METRIC),
                    text(
                            "Yang ditunjukkan para pembanding bersama-sama; kosong bila terlalu sedikit untuk dibandingkan.",
                            "What the peers show together; empty where they are too few to compare."),
                    ComparisonRow::peerValue));

    private static final Columns<ComparisonRow> CASE_MIX = Columns.of(
            Column.of(
                    "observed",
                    NumberKinds.wholeOrEmpty(Range.COUNT),
                    text(
                            "Penanganan yang tepat waktu; kosong bila campuran laporan tidak diketahui, kasusnya terlalu sedikit,"
                                    + " atau periode itu belum berakhir.",
                            "Handlings on time; empty where the mix of complaints is not known, cases are too few, or the period is"
                                    + " not over."),
                    row -> row.caseMix()
                            .map(mix -> OptionalLong.of(mix.observed()))
                            .orElseGet(OptionalLong::empty)),
            ratio(
                    "expected",
                    text(
                            "Penanganan tepat waktu yang dapat diharapkan dari campuran laporannya, dibulatkan.",
                            "Handlings on time that the mix of complaints lets expect, a whole number."),
                    StandardisedRatio::expected),
            ratio(
                    "ratio",
                    text(
                            "`observed` dibagi `expected`; 1 sesuai harapan.",
                            "`observed` over `expected`; 1 is as expected."),
                    StandardisedRatio::ratio),
            ratio(
                    "ratio_low",
                    text("Batas bawah selang 95 % rasio itu.", "Lower end of the 95 % interval of the ratio."),
                    StandardisedRatio::low),
            ratio(
                    "ratio_high",
                    text("Batas atas selang 95 % rasio itu.", "Upper end of the 95 % interval of the ratio."),
                    StandardisedRatio::high),
            EstimateColumns.STATUS.of(row -> row.estimate().status()));

    public static final Table<ComparisonRow> TABLE = Table.of(
            "comparison.csv",
            text(
                    "Satu angka dari satu instansi di samping angka para pembandingnya.",
                    "One number of one agency beside those of its peers."),
            Extent.MEASURE,
            NUMBER.and(StandColumns.ALL).and(CASE_MIX));

    private ComparisonTable() {}

    private static Column<ComparisonRow, OptionalDouble> ratio(
            String name, LocalText meaning, ToDoubleFunction<StandardisedRatio> value) {
        return Column.of(name, NumberKinds.numberOrEmpty(Range.COUNT), meaning, row -> row.caseMix()
                .map(mix -> OptionalDouble.of(value.applyAsDouble(mix)))
                .orElseGet(OptionalDouble::empty));
    }
}
