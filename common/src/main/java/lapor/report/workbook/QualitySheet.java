package lapor.report.workbook;

import lapor.quality.QualityRow;
import lapor.report.model.ReportModel;

import java.util.List;
import java.util.OptionalDouble;

/** What was wrong with the logs, as {@code quality.csv} has it. */
record QualitySheet(ReportModel model, BookWords words) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Aturan", "Rule", 34),
            Column.of("Arti", "Meaning", 90),
            Column.of("Tingkat", "Severity", 12),
            Column.of("Baris", "Rows", 12),
            Column.of("Bagian", "Share", 12),
            Column.of("Contoh", "Example", 34));

    BookSheet sheet() {
        return new BookSheet(
                "Kualitas data",
                COLUMNS,
                model.quality().stream().map(this::row).toList());
    }

    private List<Value> row(QualityRow row) {
        return List.of(
                Value.text(row.rule().code()),
                Value.text(words.both(row.rule().label())),
                Value.text(row.severity().code()),
                Value.whole((double) row.rows()),
                Value.number(OptionalDouble.of(row.share()), Format.PERCENT),
                Value.text(row.exampleRef()));
    }
}
