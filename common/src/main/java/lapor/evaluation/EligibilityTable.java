package lapor.evaluation;

import static lapor.text.LocalText.text;

import lapor.edition.Check;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Kind;
import lapor.table.Table;

/** The table {@code eligibility.csv}. */
public final class EligibilityTable {
    public static final Table<EligibilityRow> TABLE = Table.of(
            "eligibility.csv",
            text(
                    "Hasil satu syarat peserta bagi satu peserta. Tidak ada tanpa peserta.",
                    "What became of one condition on entering for one entry. Not there without entries."),
            Extent.EVALUATE,
            Columns.of(
                    Headings.AGENCY_ID.of(EligibilityRow::agencyId),
                    Headings.GROUP.of(EligibilityRow::group),
                    Column.of(
                            "rule",
                            Kind.TEXT,
                            text("Id syarat dalam edisi itu.", "Id of the edition's condition."),
                            EligibilityRow::rule),
                    Column.of(
                            "result",
                            Kind.code(Check.Result.class),
                            text(
                                    "Apakah syarat terpenuhi; `not_checked` bila berkas yang masuk tidak menunjukkannya dan"
                                            + " orang harus memeriksa.",
                                    "Whether the condition is met; `not_checked` where what was handed in does not tell,"
                                            + " and people have to look."),
                            row -> row.check().result()),
                    Column.of(
                            "reason",
                            Kind.TEXT,
                            text(
                                    "Alasannya dengan nilai yang dibandingkan, dalam bahasa Indonesia dan Inggris, dipisahkan"
                                            + " oleh ` / `.",
                                    "Why, with the values compared, in Indonesian and English, separated by ` / `."),
                            row -> row.check().reason().both())));

    private EligibilityTable() {}
}
