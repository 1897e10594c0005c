package lapor.report.workbook;

import lapor.evaluation.EvaluationRow;
import lapor.report.model.ReportModel;
import lapor.report.site.EntryResults;

import java.util.List;

/** The ranking, as {@code evaluation.csv} has it. */
record EvaluationSheet(ReportModel model, BookWords words) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Instansi", "Agency", 40),
            Column.of("Id", "Id", 12),
            Column.of("Jenis", "Type", 24),
            Column.of("Tahap", "Stage", 14),
            Column.of("Kelompok", "Group", 14),
            Column.of("Kategori", "Category", 18),
            Column.of("Skor dokumen", "Document score", 12),
            Column.of("Skor bukti", "Evidence score", 12),
            Column.of("Skor gabungan", "Combined score", 12),
            Column.of("Peringkat", "Rank", 10),
            Column.of("Peringkat, dari", "Rank from", 10),
            Column.of("Peringkat, sampai", "Rank to", 10),
            Column.of("Peluang terpilih", "Chance of selection", 12),
            Column.of("Hasil", "Result", 30),
            Column.of("Ditentukan oleh", "Decided by", 16),
            Column.of("Temuan terbuka", "Open findings", 12));

    BookSheet sheet() {
        return new BookSheet(
                "Evaluasi", COLUMNS, model.evaluation().stream().map(this::row).toList());
    }

    private List<Value> row(EvaluationRow row) {
        return List.of(
                Value.text(words.agency(row.agencyId())),
                Value.text(row.agencyId()),
                Value.text(words.type(row.agencyId())),
                Value.text(row.stage()),
                Value.text(row.group()),
                Value.text(row.category()),
                Value.number(row.documentScore(), Format.DECIMAL),
                Value.number(row.evidenceScore(), Format.DECIMAL),
                Value.number(row.combinedScore(), Format.DECIMAL),
                Value.number(row.rank()),
                Value.number(row.rankLow()),
                Value.number(row.rankHigh()),
                Value.number(row.shortlistProbability(), Format.PERCENT),
                Value.text(words.both(
                        wording -> EntryResults.of(model, wording).result(row).text())),
                Value.text(row.decidedBy().code()),
                Value.whole(row.openFindings()));
    }
}
