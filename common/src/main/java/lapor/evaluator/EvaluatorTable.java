package lapor.evaluator;

import static lapor.evaluator.Reviewed.rounded;
import static lapor.text.LocalText.text;

import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

import java.util.OptionalDouble;

/** The table {@code evaluators.csv}. */
public final class EvaluatorTable {
    public static final Table<Reviewed<Evaluator>> TABLE = Table.of(
            "evaluators.csv",
            text(
                    "Skor satu penilai secara keseluruhan. Tidak ada tanpa skor penilai.",
                    "One evaluator's scores as a whole. Not there without scores by people."),
            Extent.EVALUATE,
            Reviewed.columns(Columns.of(
                    Reviewed.EVALUATOR.of(row -> row.seen().id()),
                    Column.of(
                            "entries",
                            NumberKinds.whole(Range.POSITIVE_COUNT),
                            text("Peserta yang dinilainya.", "Entries that the evaluator scored."),
                            row -> row.seen().entries()),
                    Column.of(
                            "scores",
                            NumberKinds.whole(Range.POSITIVE_COUNT),
                            text("Skor yang diberikannya.", "Scores that the evaluator gave."),
                            row -> row.seen().scores()),
                    Column.of(
                            "shared",
                            NumberKinds.whole(Range.COUNT),
                            text(
                                    "Di antaranya yang juga dinilai rekan.",
                                    "Of these, scores of what colleagues scored, too."),
                            row -> row.seen().shared()),
                    Column.of(
                            "mean",
                            NumberKinds.number(Range.POINTS),
                            text("Rata-rata skornya.", "Mean of the scores."),
                            row -> rounded(row.seen().mean())),
                    Column.of(
                            "severity",
                            NumberKinds.numberOrEmpty(Range.POINT_DIFFERENCE),
                            text(
                                    "Seberapa tinggi atau rendah ia menilai dibandingkan rekan atas peserta dan kriteria yang"
                                            + " sama: di bawah 0 ketat, di atas 0 longgar; kosong tanpa rekan.",
                                    "How much higher or lower the evaluator scores than colleagues on the same entries and"
                                            + " criteria: below 0 severe, above 0 lenient; empty without colleagues."),
                            row -> severity(row.seen())),
                    Column.of(
                            "severity_low",
                            NumberKinds.numberOrEmpty(Range.POINT_DIFFERENCE),
                            text(
                                    "Batas bawah selang 95 % keketatan itu; kosong bila galatnya tidak diketahui.",
                                    "Lower end of its 95 % interval; empty where no error can be told."),
                            row -> rounded(row.seen().interval().low())),
                    Column.of(
                            "severity_high",
                            NumberKinds.numberOrEmpty(Range.POINT_DIFFERENCE),
                            text(
                                    "Batas atas selang 95 % keketatan itu; kosong bila galatnya tidak diketahui.",
                                    "Upper end of its 95 % interval; empty where no error can be told."),
                            row -> rounded(row.seen().interval().high())),
                    Column.of(
                            "linked_groups",
                            NumberKinds.whole(Range.COUNT),
                            text(
                                    "Jumlah kelompok penilai yang tidak memiliki peserta bersama, juga tidak melalui yang lain;"
                                            + " keketatan hanya dapat dibandingkan di dalam satu kelompok.",
                                    "Number of groups of evaluators that have no entry in common, even through others; severity"
                                            + " compares inside one only."),
                            row -> (long) row.source().linked()))));

    private EvaluatorTable() {}

    private static OptionalDouble severity(Evaluator evaluator) {
        return evaluator.shared() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(rounded(evaluator.severity().points()));
    }
}
