package lapor.report.workbook;

import lapor.report.model.ReportModel;

import java.nio.file.Path;
import java.util.List;

/** The workbooks of a run. */
public final class Workbooks {
    /** The workbook that every run with pages has. */
    public static final String EVALUATION = "evaluation.xlsx";

    private Workbooks() {}

    /**
     * Writes {@code evaluation.xlsx} (ranking, evidence, metrics of the report's period, quality, notes) and, where
     * claims were tested, {@code crosscheck.xlsx} into a folder.
     *
     * @throws java.io.UncheckedIOException if a file cannot be written
     */
    public static void write(Path folder, ReportModel model) {
        BookWords words = BookWords.of(model);
        NoteSheet notes = new NoteSheet(model);
        BookFile.write(
                folder.resolve(EVALUATION),
                sheets(
                        new EvaluationSheet(model, words).sheet(),
                        new EvidenceSheet(model, words).sheet(),
                        new MetricSheet(model, words).sheet(),
                        new QualitySheet(model, words).sheet(),
                        notes.sheet()),
                model.run().asOf());
        if (!model.claims().isEmpty()) {
            ClaimSheet claims = new ClaimSheet(model, words);
            BookFile.write(
                    folder.resolve("crosscheck.xlsx"),
                    sheets(claims.sheet(), claims.byAgency(), claims.byMetric(), notes.ofClaims()),
                    model.run().asOf());
        }
    }

    private static List<BookSheet> sheets(BookSheet... all) {
        return List.of(all).stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    }
}
