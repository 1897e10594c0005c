package lapor.evaluation;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The table {@code evaluation.csv}. */
public final class EvaluationFile {
    private static final List<String> COLUMNS = List.of(
            "edition",
            "stage",
            "group",
            "category",
            "agency_id",
            "document_score",
            "evidence_score",
            "combined_score",
            "rank",
            "rank_low",
            "rank_high",
            "shortlist_probability",
            "shortlisted",
            "decided_by");

    private EvaluationFile() {}

    /** Writes the rows by stage, group, category, rank and agency id; those without a rank come last. */
    public static void write(Path file, List<EvaluationRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().sorted(EvaluationRow.ORDER).map(EvaluationFile::cells));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws lapor.input.InvalidInputException if it is another table
     */
    public static List<EvaluationRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), EvaluationFile::row);
    }

    private static List<String> cells(EvaluationRow row) {
        return List.of(
                Cell.text(row.edition()),
                Cell.text(row.stage()),
                Cell.text(row.group()),
                Cell.text(row.category()),
                Cell.text(row.agencyId()),
                Cell.number(row.documentScore()),
                Cell.number(row.evidenceScore()),
                Cell.number(row.combinedScore()),
                Cell.number(row.rank()),
                Cell.number(row.rankLow()),
                Cell.number(row.rankHigh()),
                Cell.number(row.shortlistProbability()),
                Boolean.toString(row.shortlisted()),
                row.decidedBy().code());
    }

    private static EvaluationRow row(CsvRow row) {
        return new EvaluationRow(
                Cell.plain(row.text("edition")),
                Cell.plain(row.text("stage")),
                Cell.plain(row.text("group")),
                Cell.plain(row.findText("category").orElse("")),
                Cell.plain(row.text("agency_id")),
                row.findNumber("document_score", 0, 100),
                row.findNumber("evidence_score", 0, 100),
                row.findNumber("combined_score", 0, 100),
                rank(row, "rank"),
                rank(row, "rank_low"),
                rank(row, "rank_high"),
                row.findNumber("shortlist_probability", 0, 1),
                row.findParsed("shortlisted", EvaluationFile::truth, "true or false")
                        .orElse(false),
                row.constant("decided_by", DecidedBy.class));
    }

    private static OptionalInt rank(CsvRow row, String column) {
        return row.findParsed(column, Integer::valueOf, "a whole number")
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }
}
