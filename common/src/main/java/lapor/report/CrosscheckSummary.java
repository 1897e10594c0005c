package lapor.report;

import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Verdict;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.report.view.Crosscheck;
import lapor.report.view.CrosscheckLine;
import lapor.report.view.Fact;
import lapor.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the claims, and which the logs contradict. */
record CrosscheckSummary(List<CrosscheckRow> rows, AgencyIndex agencies, MetricTexts metrics, Wording wording) {

    Optional<Crosscheck> find() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String summary = wording.of(
                Phrase.CROSSCHECK_SUMMARY,
                wording.numbers().whole(rows.size()),
                count(Verdict.SUPPORTED),
                count(Verdict.CONTRADICTED),
                count(Verdict.NOT_TESTABLE));
        return Optional.of(new Crosscheck(
                summary,
                Stream.of(Verdict.values())
                        .map(verdict -> new Fact(label(verdict), count(verdict)))
                        .toList(),
                contradicted()));
    }

    private List<CrosscheckLine> contradicted() {
        return rows.stream()
                .filter(row -> row.verdict() == Verdict.CONTRADICTED)
                .sorted(Comparator.comparing(
                                (CrosscheckRow row) -> agencies.name(row.agencyId()), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(CrosscheckRow::agencyId)
                        .thenComparing(row -> metrics.order(row.metric()))
                        .thenComparing(CrosscheckRow::metric)
                        .thenComparing(CrosscheckRow::period))
                .map(this::line)
                .toList();
    }

    private CrosscheckLine line(CrosscheckRow row) {
        MetricWording metric = metrics.wording(row.metric(), wording);
        return new CrosscheckLine(
                agencies.link(row.agencyId(), wording),
                metric.label(),
                PlainText.of(row.period()),
                new Fact(wording.of(Phrase.TOLERANCE, metric.value(row.tolerance())), metric.value(row.claimed())),
                row.measured().stream().mapToObj(metric::value).findFirst().orElse("–"),
                metric.interval(row.low(), row.high()),
                reason(row.reason(), wording.texts().language()));
    }

    /** The half of a two-language reason that is in the language; the whole when it has no two halves. */
    static String reason(String both, Language language) {
        String[] parts = both.split(" / ", -1);
        if (parts.length % 2 != 0) {
            return PlainText.of(both);
        }
        int half = parts.length / 2;
        List<String> own =
                switch (language) {
                    case INDONESIAN -> List.of(parts).subList(0, half);
                    case ENGLISH -> List.of(parts).subList(half, parts.length);
                };
        return PlainText.of(String.join(" / ", own));
    }

    private String count(Verdict verdict) {
        return wording.numbers()
                .whole(rows.stream().filter(row -> row.verdict() == verdict).count());
    }

    private String label(Verdict verdict) {
        return wording.of(
                switch (verdict) {
                    case SUPPORTED -> Phrase.SUPPORTED;
                    case CONTRADICTED -> Phrase.CONTRADICTED;
                    case NOT_TESTABLE -> Phrase.NOT_TESTABLE;
                });
    }
}
