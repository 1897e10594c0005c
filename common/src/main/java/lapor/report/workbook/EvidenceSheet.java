package lapor.report.workbook;

import lapor.edition.Edition;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.report.model.ReportModel;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Evidence scores and the points of each indicator, as {@code evidence.csv} has them. */
record EvidenceSheet(ReportModel model, BookWords words) {
    private static final List<Column> FIXED = List.of(
            Column.of("Instansi", "Agency", 40),
            Column.of("Id", "Id", 12),
            Column.of("Kelompok", "Group", 12),
            Column.of("Instansi sejenis", "Peers", 20),
            Column.of("Skor bukti", "Evidence score", 12),
            Column.of("Dari (95 %)", "From (95%)", 10),
            Column.of("Sampai (95 %)", "To (95%)", 10),
            Column.of("Bobot dengan bukti", "Weight with evidence", 12),
            Column.of("Status", "Status", 34));

    BookSheet sheet() {
        List<String> indicators = model.edition()
                .map(Edition::evidence)
                .map(plan -> plan.metrics())
                .orElse(List.of());
        List<Column> columns = new ArrayList<>(FIXED);
        indicators.forEach(metric -> columns.add(new Column(points(metric), 16)));
        return new BookSheet(
                "Skor bukti",
                columns,
                model.evidence().stream().map(row -> row(row, indicators)).toList());
    }

    private LocalText points(String metric) {
        return LocalText.text(
                "Poin: " + words.metrics().wording(metric, words.indonesian()).label(),
                "Points: " + words.metrics().wording(metric, words.english()).label());
    }

    private List<Value> row(EvidenceRow row, List<String> indicators) {
        List<Value> values = new ArrayList<>(List.of(
                Value.text(words.agency(row.agencyId())),
                Value.text(row.agencyId()),
                Value.text(row.group()),
                Value.text(row.peer().code()),
                Value.number(row.score(), Format.DECIMAL),
                Value.number(row.low(), Format.DECIMAL),
                Value.number(row.high(), Format.DECIMAL),
                Value.number(OptionalDouble.of(row.availableWeight()), Format.PERCENT),
                Value.text(row.status() == EvidenceStatus.OK ? "" : "tidak dapat dinilai / not assessable")));
        indicators.forEach(metric ->
                values.add(Value.number(row.points().getOrDefault(metric, OptionalDouble.empty()), Format.DECIMAL)));
        return List.copyOf(values);
    }
}
