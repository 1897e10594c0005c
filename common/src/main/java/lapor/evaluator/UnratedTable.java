package lapor.evaluator;

import static lapor.text.LocalText.text;

import lapor.table.Columns;
import lapor.table.Extent;
import lapor.table.Headings;
import lapor.table.Table;

import java.util.List;

/** The table {@code unrated.csv}. */
public final class UnratedTable {

    /** A criterion that has a weight and no score of an entry. */
    public record Unrated(String agencyId, String criterion) {
        /** Those of a source. */
        public static List<Unrated> of(SourceReview source) {
            return source.entries().stream()
                    .flatMap(entry ->
                            entry.unrated().stream().map(criterion -> new Unrated(entry.agencyId(), criterion)))
                    .toList();
        }
    }

    public static final Table<Reviewed<Unrated>> TABLE = Table.of(
            "unrated.csv",
            text(
                    "Satu kriteria berbobot yang tidak memiliki skor bagi satu peserta. Tidak ada tanpa skor penilai.",
                    "One criterion that has a weight and no score of one entry. Not there without scores by people."),
            Extent.EVALUATE,
            Reviewed.columns(Columns.of(
                    Headings.AGENCY_ID.of(row -> row.seen().agencyId()),
                    Reviewed.CRITERION.of(row -> row.seen().criterion()))));

    private UnratedTable() {}
}
