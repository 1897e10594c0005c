package lapor.report.workbook;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.report.model.ReportModel;
import lapor.report.site.MetricWording;

import java.util.List;
import java.util.OptionalDouble;

/** The metrics of the report's period, as {@code metrics.csv} has them. */
record MetricSheet(ReportModel model, BookWords words) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Instansi", "Agency", 40),
            Column.of("Id", "Id", 12),
            Column.of("Periode", "Period", 16),
            Column.of("Metrik", "Metric", 60),
            Column.of("Id metrik", "Metric id", 28),
            Column.of("Nilai", "Value", 12),
            Column.of("Dari (95 %)", "From (95%)", 12),
            Column.of("Sampai (95 %)", "To (95%)", 12),
            Column.of("Pembilang", "Numerator", 12),
            Column.of("Penyebut", "Denominator", 12),
            Column.of("Kasus", "Cases", 10),
            Column.of("Status", "Status", 44));

    BookSheet sheet() {
        return new BookSheet(
                "Metrik", COLUMNS, model.metrics().stream().map(this::row).toList());
    }

    private List<Value> row(MetricRow row) {
        Estimate estimate = row.estimate();
        Format format = words.format(row.metric());
        return List.of(
                Value.text(words.agency(row.agencyId())),
                Value.text(row.agencyId()),
                Value.text(row.period()),
                Value.text(words.metric(row.metric())),
                Value.text(row.metric()),
                Value.number(shown(estimate, estimate.value()), format),
                Value.number(shown(estimate, estimate.low()), format),
                Value.number(shown(estimate, estimate.high()), format),
                Value.number(shown(estimate, estimate.numerator()), Format.WHOLE),
                Value.number(shown(estimate, estimate.denominator()), Format.WHOLE),
                Value.number(
                        estimate.status() != Status.SUPPRESSED && estimate.n().isPresent()
                                ? OptionalDouble.of((double) estimate.n().getAsLong())
                                : OptionalDouble.empty(),
                        Format.WHOLE),
                Value.text(
                        estimate.status() == Status.OK && estimate.value().isPresent()
                                ? ""
                                : words.both(wording -> MetricWording.status(estimate.status(), wording))));
    }

    private static OptionalDouble shown(Estimate estimate, OptionalDouble number) {
        return estimate.status() == Status.SUPPRESSED ? OptionalDouble.empty() : number;
    }
}
