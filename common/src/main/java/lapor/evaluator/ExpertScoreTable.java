package lapor.evaluator;

import static lapor.evaluator.Reviewed.rounded;
import static lapor.text.LocalText.text;

import lapor.edition.EvaluatorRules;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

/** The table {@code expert_scores.csv}. */
public final class ExpertScoreTable {
    public static final Table<Reviewed<EntryScore>> TABLE = Table.of(
            "expert_scores.csv",
            text(
                    "Skor satu peserta dari satu sumber, sebagaimana diberikan dan sesudah disesuaikan. Tidak ada tanpa skor"
                            + " penilai.",
                    "The score of one entry from one source, as given and as adjusted. Not there without scores by people."),
            Extent.EVALUATE,
            Reviewed.columns(Columns.of(
                    Headings.AGENCY_ID.of(row -> row.seen().agencyId()),
                    Column.of(
                            "raw",
                            NumberKinds.numberOrEmpty(Range.POINTS),
                            text(
                                    "Dari skor sebagaimana diberikan; kosong bila kriteria yang berbobot tidak memiliki skor.",
                                    "Of scores as they were given; empty where a criterion that has a weight has no score."),
                            row -> rounded(row.seen().raw())),
                    Column.of(
                            "adjusted",
                            NumberKinds.numberOrEmpty(Range.POINTS),
                            text(
                                    "Dari skor dikurangi keketatan penilainya.",
                                    "Of scores less their evaluators' severity."),
                            row -> rounded(row.seen().adjusted())),
                    Column.of(
                            "counts",
                            Kind.code(EvaluatorRules.Counts.class),
                            text("Yang mana dari keduanya yang dihitung.", "Which of the two counts."),
                            row -> row.rules().counts()),
                    Column.of(
                            "left_out",
                            NumberKinds.whole(Range.COUNT),
                            text(
                                    "Jumlah skor yang tidak dihitung karena benturan kepentingan.",
                                    "Number of scores that do not count for a conflict of interest."),
                            row -> row.seen().leftOut()))));

    private ExpertScoreTable() {}
}
