package lapor.report.agency;

import lapor.edition.Criterion;
import lapor.edition.ScoreSource;
import lapor.explanation.ExplanationRow;
import lapor.report.site.CombinedSum;
import lapor.report.site.Site;
import lapor.report.text.PlainText;

import java.util.List;
import java.util.Optional;

/** What the edition calls the parts of a combined score. */
record PartNames(Site site) {

    /** {@code bukti: tanggapan pertama tepat waktu}; the source alone for its row as a whole. */
    String of(ExplanationRow row) {
        String source = CombinedSum.source(row.source(), site.wording());
        return row.part().equals(row.source().code()) ? source : source + ": " + part(row);
    }

    private String part(ExplanationRow row) {
        return switch (row.source()) {
            case DOCUMENTS -> criterion(row.part(), site.model().edition().map(found -> found.criteria()));
            case PANEL -> criterion(row.part(), site.model().edition().map(found -> found.panelParts()));
            case EVIDENCE -> site.metrics().wording(row.part(), site.wording()).label();
        };
    }

    private String criterion(String id, Optional<List<Criterion>> criteria) {
        return criteria.stream()
                .flatMap(List::stream)
                .filter(criterion -> criterion.id().equals(id))
                .map(criterion -> site.wording().of(criterion.name()))
                .findFirst()
                .orElseGet(() -> PlainText.of(id));
    }

    /** Whether the part is an indicator of the evidence, and so a metric. */
    static boolean isMetric(ExplanationRow row) {
        return row.source() == ScoreSource.EVIDENCE
                && !row.part().equals(row.source().code());
    }
}
