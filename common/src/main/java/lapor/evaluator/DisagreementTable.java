package lapor.evaluator;

import static lapor.evaluator.Reviewed.rounded;
import static lapor.text.LocalText.text;

import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

/** The table {@code disagreements.csv}. */
public final class DisagreementTable {
    public static final Table<Reviewed<Spread>> TABLE = Table.of(
            "disagreements.csv",
            text(
                    "Skor satu peserta atas satu kriteria yang begitu berjauhan sehingga penilai perlu membicarakannya. Tidak"
                            + " ada tanpa skor penilai.",
                    "Scores of one entry on one criterion that lie so far apart that evaluators should talk about them. Not"
                            + " there without scores by people."),
            Extent.EVALUATE,
            Reviewed.columns(Columns.of(
                    Headings.AGENCY_ID.of(row -> row.seen().agencyId()),
                    Reviewed.CRITERION.of(row -> row.seen().criterion()),
                    Column.of(
                            "evaluators",
                            NumberKinds.whole(Range.POSITIVE_COUNT),
                            text("Jumlah skor.", "Number of scores."),
                            row -> row.seen().evaluators()),
                    Column.of(
                            "lowest",
                            NumberKinds.number(Range.POINTS),
                            text("Skor terendah.", "Lowest score."),
                            row -> row.seen().lowest()),
                    Column.of(
                            "highest",
                            NumberKinds.number(Range.POINTS),
                            text("Skor tertinggi.", "Highest score."),
                            row -> row.seen().highest()),
                    Column.of(
                            "spread",
                            NumberKinds.number(Range.POINTS),
                            text("Skor tertinggi dikurangi yang terendah.", "Highest less lowest score."),
                            row -> rounded(row.seen().size())),
                    Column.of(
                            "threshold",
                            NumberKinds.number(Range.POINTS),
                            text(
                                    "Selisih yang menurut edisi sudah perlu dibicarakan.",
                                    "The difference from which the edition has evaluators talk."),
                            row -> row.rules().discussedSpread()))));

    private DisagreementTable() {}
}
