package lapor.evaluator;

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

/** The table {@code conflicts.csv}. */
public final class ConflictTable {
    public static final Table<Reviewed<Conflict>> TABLE = Table.of(
            "conflicts.csv",
            text(
                    "Satu skor dari penilai yang seinstansi dengan peserta (benturan kepentingan). Tidak ada tanpa skor"
                            + " penilai.",
                    "One score by someone who shares an agency with the entry (a conflict of interest). Not there without"
                            + " scores by people."),
            Extent.EVALUATE,
            Reviewed.columns(Columns.of(
                    Headings.AGENCY_ID.of(row -> row.seen().score().agencyId()),
                    Reviewed.CRITERION.of(row -> row.seen().score().criterion()),
                    Reviewed.EVALUATOR.of(row -> row.seen().score().evaluator()),
                    Column.of(
                            "affiliation",
                            Kind.TEXT,
                            text("Id instansi penilai itu.", "Id of the evaluator's agency."),
                            row -> row.seen().affiliation()),
                    Column.of(
                            "relation",
                            Kind.code(Relation.class),
                            text(
                                    "Hubungan instansi penilai dengan peserta: sama, induknya, atau unitnya.",
                                    "How the evaluator's agency and the one that entered belong together: the same, its parent,"
                                            + " or its unit."),
                            row -> row.seen().relation()),
                    Column.of(
                            "score",
                            NumberKinds.number(Range.POINTS),
                            text("Skor itu.", "The score."),
                            row -> row.seen().score().score()),
                    Column.of(
                            "counted",
                            Kind.YES_OR_NO,
                            text("Apakah skor itu tetap dihitung.", "Whether the score counts all the same."),
                            row -> row.rules().conflicted() == EvaluatorRules.Conflicted.COUNTED))));

    private ConflictTable() {}
}
