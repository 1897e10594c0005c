package lapor.report.workbook;

import lapor.crosscheck.Definitions;
import lapor.crosscheck.Tolerances;
import lapor.edition.Edition;
import lapor.metric.Metrics;
import lapor.report.model.Notices;
import lapor.report.model.ReportModel;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.List;

/** What one must know to read a workbook: which run it is of, and what it assumes. */
record NoteSheet(ReportModel model) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Hal", "What", 24),
            Column.of("Bahasa Indonesia", "Indonesian", 90),
            Column.of("Bahasa Inggris", "English", 90));

    /** For the evaluation. */
    BookSheet sheet() {
        List<List<Value>> rows = new ArrayList<>(run());
        model.edition().ifPresent(edition -> edition.assumptions()
                .forEach(assumption -> rows.add(row("asumsi / assumption", assumption.text()))));
        model.edition()
                .map(Edition::sources)
                .orElse(List.of())
                .forEach(source -> rows.add(
                        List.of(Value.text("sumber / source"), Value.text(source.citation()), Value.text(""))));
        return new BookSheet("Catatan", COLUMNS, rows);
    }

    /** For the cross-check. */
    BookSheet ofClaims() {
        List<List<Value>> rows = new ArrayList<>(run());
        rows.add(row("asumsi / assumption", Tolerances.bundled().assumption()));
        rows.add(row("asumsi / assumption", Definitions.bundled(Metrics.ids()).assumption()));
        rows.add(row(
                "arti / meaning",
                LocalText.text(
                        "Klaim yang bertentangan adalah temuan untuk diklarifikasi, bukan bukti kesalahan.",
                        "A contradicted claim is a finding to be clarified, not proof of wrongdoing.")));
        return new BookSheet("Catatan", COLUMNS, rows);
    }

    private List<List<Value>> run() {
        List<List<Value>> rows = new ArrayList<>();
        model.edition().ifPresent(edition -> rows.add(row("edisi / edition", edition.name())));
        rows.add(same("run", model.run().id()));
        rows.add(same("per / as of", model.run().asOfDate().toString()));
        rows.add(same(
                "periode / period",
                model.period().from() + " – " + model.period().to().minusDays(1)));
        rows.add(row(
                "status",
                LocalText.text(
                        "Sel kosong berarti tidak ada angka yang dapat diterbitkan, bukan nol; kolom status menyebut sebabnya.",
                        "An empty cell means that there is no number to publish, not zero; the status says why.")));
        Notices.of(model).forEach(notice -> rows.add(row("perhatian / notice", notice)));
        return rows;
    }

    private static List<Value> same(String what, String text) {
        return List.of(Value.text(what), Value.text(text), Value.text(text));
    }

    private static List<Value> row(String what, LocalText text) {
        return List.of(Value.text(what), Value.text(text.id()), Value.text(text.en()));
    }
}
