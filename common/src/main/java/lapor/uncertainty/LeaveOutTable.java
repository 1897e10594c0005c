package lapor.uncertainty;

import static lapor.text.LocalText.text;

import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.NumberKinds;
import lapor.table.Range;
import lapor.table.Table;

/** The table {@code leave-one-out.csv}. */
public final class LeaveOutTable {
    public static final Table<LeaveOutRow> TABLE = Table.of(
            "leave-one-out.csv",
            text(
                    "Peringkat satu peserta seandainya satu indikator ditiadakan dan bobotnya dibagi kepada yang lain. Tidak"
                            + " ada bila edisi tidak menarik apa pun.",
                    "The rank of one entry if one indicator were left out, the others sharing its weight. Not there where the"
                            + " edition has nothing drawn."),
            Extent.EVALUATE,
            Columns.of(
                    Headings.EDITION.of(LeaveOutRow::edition),
                    Headings.STAGE.of(LeaveOutRow::stage),
                    Headings.GROUP.of(LeaveOutRow::group),
                    Headings.CATEGORY.of(LeaveOutRow::category),
                    Headings.AGENCY_ID.of(LeaveOutRow::agencyId),
                    Headings.METRIC
                            .meaning(text("Id metrik indikator itu.", "Id of the indicator's metric."))
                            .of(LeaveOutRow::metric),
                    Column.of(
                            "rank",
                            NumberKinds.whole(Range.RANK),
                            text("Peringkat sebagaimana adanya.", "Rank as it is."),
                            row -> (long) row.rank()),
                    Column.of(
                            "rank_without",
                            NumberKinds.rankOrEmpty(),
                            text(
                                    "Peringkat seandainya demikian; kosong bila yang tersisa terlalu sedikit untuk"
                                            + " memeringkatkannya, atau ia akan menang di kategori sebelumnya.",
                                    "Rank as it would be; empty where too little would be left to rank it, or it would win an"
                                            + " earlier category."),
                            LeaveOutRow::rankWithout)));

    private LeaveOutTable() {}
}
