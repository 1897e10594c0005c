package lapor.uncertainty;

import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** The table {@code uncertainty.csv}. */
public final class UncertaintyFile {
    private static final List<String> COLUMNS = List.of(
            "edition",
            "stage",
            "group",
            "category",
            "agency_id",
            "score_low",
            "score_high",
            "rank",
            "rank_low",
            "rank_median",
            "rank_mean",
            "rank_high",
            "first_probability",
            "shortlist_probability",
            "possibly_among");

    private UncertaintyFile() {}

    /** Writes the rows in their order. */
    public static void write(Path file, List<UncertaintyRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(UncertaintyFile::cells));
    }

    private static List<String> cells(UncertaintyRow row) {
        return List.of(
                Cell.text(row.edition()),
                Cell.text(row.stage()),
                Cell.text(row.group()),
                Cell.text(row.category()),
                Cell.text(row.agencyId()),
                Cell.number(row.score().low()),
                Cell.number(row.score().high()),
                Cell.number(row.rank()),
                Cell.number(row.ranks().low()),
                Cell.number(row.ranks().median()),
                Cell.number(row.ranks().mean()),
                Cell.number(row.ranks().high()),
                Cell.number(row.firstProbability()),
                Cell.number(row.shortlistProbability()),
                row.possiblyAmong().map(Object::toString).orElse(""));
    }
}
