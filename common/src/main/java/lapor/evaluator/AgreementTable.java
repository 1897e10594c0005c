package lapor.evaluator;

import static lapor.evaluator.Reviewed.rounded;
import static lapor.text.LocalText.text;

import lapor.statistics.agreement.IntraclassCorrelation;
import lapor.statistics.agreement.IntraclassModel;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;
import lapor.text.LocalText;

import java.util.OptionalDouble;
import java.util.function.Function;

/** The table {@code agreement.csv}. */
public final class AgreementTable {
    private static final Range AT_MOST_ONE = Range.around(text("paling besar 1", "1 at most"));

    private static final Columns<Reviewed<Agreement>> COMPARED = Columns.of(
            Reviewed.CRITERION.of(row -> row.seen().criterion()),
            Column.of(
                    "evaluators",
                    NumberKinds.whole(Range.COUNT),
                    text(
                            "Penilai yang menilai peserta dengan dua skor atau lebih.",
                            "Evaluators who scored an entry that has two scores or more."),
                    row -> row.seen().evaluators()),
            Column.of(
                    "entries",
                    NumberKinds.whole(Range.COUNT),
                    text("Peserta dengan dua skor atau lebih.", "Entries that have two scores or more."),
                    row -> (long) row.seen().entries()),
            Column.of(
                    "model",
                    Kind.code(IntraclassModel.class),
                    text(
                            "Model korelasi intrakelas: dua arah bila semua peserta dinilai orang yang sama, selainnya satu arah.",
                            "Model of the intraclass correlation: two-way where every entry was scored by the same people, else"
                                    + " one-way."),
                    row -> row.seen().model()),
            Column.of(
                    "compared",
                    NumberKinds.whole(Range.COUNT),
                    text(
                            "Peserta yang mendasari korelasi: semua, atau yang jumlah skornya paling lazim.",
                            "Entries that the correlation rests on: all, or those with the commonest number of scores."),
                    row -> (long) row.seen().compared()));

    private static final Columns<Reviewed<Agreement>> AGREEMENT = Columns.of(
            correlation(
                    "icc",
                    text(
                            "Kesepakatan skor tunggal (korelasi intrakelas); kosong bila peserta terlalu sedikit, atau"
                                    + " rata-ratanya sama semua.",
                            "Agreement of single scores (intraclass correlation); empty where there are too few entries, or all"
                                    + " have the same mean."),
                    found -> OptionalDouble.of(found.single())),
            correlation(
                    "icc_low",
                    text("Batas bawah selang 95 % `icc`.", "Lower end of the 95 % interval of `icc`."),
                    found -> found.singleBounds().low()),
            correlation(
                    "icc_high",
                    text("Batas atas selang 95 % `icc`.", "Upper end of the 95 % interval of `icc`."),
                    found -> found.singleBounds().high()),
            correlation(
                    "icc_of_mean",
                    text(
                            "Keandalan rata-rata skor semua penilai.",
                            "Reliability of the mean of all evaluators' scores."),
                    found -> OptionalDouble.of(found.average())),
            Column.of(
                    "alpha",
                    NumberKinds.numberOrEmpty(AT_MOST_ONE),
                    text(
                            "Alfa Krippendorff dari semua peserta dengan dua skor atau lebih.",
                            "Krippendorff's alpha of all entries with two scores or more."),
                    row -> rounded(row.seen().alpha())),
            Column.of(
                    "status",
                    Kind.TEXT.of(text("`ok`, `too_few`, `not_available`", "`ok`, `too_few`, `not_available`")),
                    text(
                            "`too_few`: peserta terlalu sedikit; `not_available`: rata-rata semua peserta sama.",
                            "`too_few`: too few entries; `not_available`: all entries have the same mean."),
                    row -> row.seen().status(row.rules().neededEntries())));

    public static final Table<Reviewed<Agreement>> TABLE = Table.of(
            "agreement.csv",
            text(
                    "Seberapa jauh para penilai sepakat atas satu kriteria. Tidak ada tanpa skor penilai.",
                    "How far evaluators agree on one criterion. Not there without scores by people."),
            Extent.EVALUATE,
            Reviewed.columns(COMPARED.and(AGREEMENT)));

    private AgreementTable() {}

    private static Column<Reviewed<Agreement>, OptionalDouble> correlation(
            String name, LocalText meaning, Function<IntraclassCorrelation, OptionalDouble> part) {
        return Column.of(
                name,
                NumberKinds.numberOrEmpty(AT_MOST_ONE),
                meaning,
                row -> rounded(row.seen().correlation().map(part).orElse(OptionalDouble.empty())));
    }
}
