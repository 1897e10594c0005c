package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.metric.Estimate;
import lapor.metric.EstimateColumns;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The table {@code crosscheck_detail.csv}: one row per claim, with the counts behind the measurement and how sure the
 * difference is. What {@code metrics.csv} withholds is empty.
 */
public final class CrosscheckDetailTable {
    private static final Columns<CheckedClaim> VERDICT = Columns.of(
            Headings.AGENCY_ID.of(checked -> checked.claim().agencyId()),
            Headings.METRIC.of(checked -> checked.claim().metric()),
            Headings.PERIOD.of(checked -> checked.claim().period()),
            CrosscheckTable.VERDICT.of(CheckedClaim::verdict),
            Column.of(
                    "reason",
                    Kind.code(Reason.class),
                    text("Mengapa klaim itu mendapat putusannya.", "Why the claim has its verdict."),
                    CheckedClaim::reason),
            Column.of(
                    "definition",
                    Kind.TEXT.orEmpty(),
                    text(
                            "Id metrik yang definisinya dipakai untuk memutuskan; kosong bila tidak diuji.",
                            "Id of the metric by whose definition it was judged; empty where not tested."),
                    checked -> whereTested(checked, CheckedClaim::definition)));

    private static final Columns<CheckedClaim> COUNTS = Columns.of(
            CrosscheckTable.CLAIMED.of(checked -> checked.claim().value()),
            Column.of(
                    "claimed_ratio",
                    NumberKinds.numberOrEmpty(Range.METRIC),
                    text(
                            "Pembilang dibagi penyebut menurut instansi; kosong bila tidak menyebut keduanya.",
                            "What the agency's own counts give; empty where it does not tell both."),
                    checked -> checked.claim().ratio()),
            CrosscheckTable.MEASURED.of(checked -> checked.number(Estimate::value)),
            EstimateColumns.NUMERATOR.of(checked -> checked.number(Estimate::numerator)),
            EstimateColumns.DENOMINATOR.of(checked -> checked.number(Estimate::denominator)),
            EstimateColumns.N.of(checked -> checked.measured().map(Estimate::n).orElse(OptionalLong.empty())));

    private static final Columns<CheckedClaim> DIFFERENCE = Columns.of(
            Column.of(
                    "difference",
                    NumberKinds.numberOrEmpty(Range.METRIC),
                    text("Klaim dikurangi pengukuran.", "Claimed less measured."),
                    CheckedClaim::difference),
            Column.of(
                    "relative_error",
                    NumberKinds.numberOrEmpty(Range.COUNT),
                    text(
                            "Besar selisih sebagai bagian dari yang diukur; kosong bila itu 0.",
                            "Size of the difference as a share of what was measured; empty where that is 0."),
                    CheckedClaim::relativeError),
            Column.of(
                    "favour",
                    Kind.code(Favour.class).orEmpty(),
                    text(
                            "Siapa yang diuntungkan selisih itu; kosong bila tidak diuji.",
                            "Whom the difference flatters; empty where not tested."),
                    checked -> whereTested(checked, CheckedClaim::favour)),
            Column.of(
                    "p",
                    NumberKinds.numberOrEmpty(Range.SHARE),
                    text(
                            "Peluang selisih sebesar itu atau lebih besar bila klaim benar dan kasus periode itu hanya sampel;"
                                    + " tidak memengaruhi putusan.",
                            "Chance of so large a difference or a larger if the claim were right and the period's cases"
                                    + " a sample; it plays no part in the verdict."),
                    checked -> rounded(checked.p())),
            Column.of(
                    "q",
                    NumberKinds.numberOrEmpty(Range.SHARE),
                    text(
                            "Laju temuan palsu terkecil yang membuat selisih itu diperhitungkan di antara semua klaim yang diuji.",
                            "The least false discovery rate at which the difference would count among all tested claims."),
                    checked -> rounded(checked.q())),
            Column.of(
                    "firm",
                    Kind.YES_OR_NO.orEmpty(),
                    text(
                            "Apakah klaim itu terbantah dan kebetulan di antara sekian banyak klaim tidak menjelaskannya;"
                                    + " kosong bila tidak diuji.",
                            "Whether it is contradicted, and chance among many claims does not explain that; empty where not"
                                    + " tested."),
                    checked -> whereTested(checked, CheckedClaim::firm)),
            Column.of(
                    "claimed_as_of",
                    Kind.INSTANT.orEmpty(),
                    text(
                            "Saat yang dinyatakan instansi untuk hitungannya; kosong bila tidak disebut.",
                            "The instant as of which the agency says to have counted; empty where it does not say."),
                    checked -> checked.claim().asOf()),
            Column.of(
                    "right_as_of",
                    Kind.DAY.orEmpty(),
                    text(
                            "Hari yang pada akhirnya klaim itu benar, bila bukan hari data ini dan boleh disebut.",
                            "The day at whose end the claim is right, where that is not the run's and may be told."),
                    checked -> checked.grounds().day()));

    public static final Table<CheckedClaim> TABLE = Table.of(
            "crosscheck_detail.csv",
            text(
                    "Satu klaim dengan jumlah di balik pengukurannya dan seberapa pasti selisihnya. Tidak ada tanpa klaim.",
                    "One claim with the counts behind the measurement and how sure the difference is. Not there without"
                            + " claims."),
            Extent.EVALUATE,
            VERDICT.and(COUNTS).and(DIFFERENCE));

    private CrosscheckDetailTable() {}

    private static <T> Optional<T> whereTested(CheckedClaim checked, Function<CheckedClaim, T> value) {
        return checked.measured().isPresent() ? Optional.of(value.apply(checked)) : Optional.empty();
    }

    /** To nine digits after the point: what is smaller is as good as impossible. */
    private static OptionalDouble rounded(OptionalDouble chance) {
        return chance.isPresent() ? OptionalDouble.of(Math.rint(chance.getAsDouble() * 1e9) / 1e9) : chance;
    }
}
