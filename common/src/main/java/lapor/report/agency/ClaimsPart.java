package lapor.report.agency;

import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Verdict;
import lapor.report.site.MetricWording;
import lapor.report.site.PeriodNames;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an agency says of itself, beside what the logs show. */
record ClaimsPart(Site site, AgencyRows rows, PeriodNames periods) {
    /** Absent where it claims nothing. */
    Optional<Part> find(String agency) {
        List<CrosscheckRow> claims = rows.claims().getOrDefault(agency, List.of()).stream()
                .sorted(Comparator.comparing((CrosscheckRow row) -> row.verdict() != Verdict.CONTRADICTED)
                        .thenComparing(row -> site.metrics().order(row.metric()))
                        .thenComparing(CrosscheckRow::metric)
                        .thenComparing(CrosscheckRow::period))
                .toList();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        NumberTable table = new NumberTable(
                word(Phrase.AGENCY_CLAIMS_TITLE),
                List.of(
                        Column.text(word(Phrase.METRIC)),
                        Column.number(word(Phrase.CLAIMED)),
                        Column.number(word(Phrase.MEASURED)),
                        Column.range(word(Phrase.CROSSCHECK_STILL)),
                        Column.text(word(Phrase.RESULT))),
                claims.stream().map(this::row).toList());
        return Optional.of(
                Part.ofTables("claims", word(Phrase.AGENCY_CLAIMS_TITLE), List.of(sentence(claims)), List.of(table))
                        .noting(word(Phrase.CROSSCHECK_WHAT)));
    }

    private String sentence(List<CrosscheckRow> claims) {
        return wording()
                .of(
                        Phrase.CROSSCHECK_SUMMARY,
                        wording().numbers().whole(claims.size()),
                        count(claims, Verdict.SUPPORTED),
                        count(claims, Verdict.CONTRADICTED),
                        count(claims, Verdict.NOT_TESTABLE));
    }

    private String count(List<CrosscheckRow> claims, Verdict verdict) {
        return wording()
                .numbers()
                .whole(claims.stream().filter(row -> row.verdict() == verdict).count());
    }

    private TableRow row(CrosscheckRow row) {
        MetricWording metric = site.metrics().wording(row.metric(), wording());
        return TableRow.linked(
                periods.findOther(row.period())
                        .map(period -> metric.label() + " (" + period + ")")
                        .orElse(metric.label()),
                SiteFiles.metric(row.metric()),
                metric.value(row.claimed()),
                row.measured().stream().mapToObj(metric::value).findFirst().orElse("–"),
                metric.interval(row.low(), row.high()).orElse("–"),
                verdict(row.verdict()) + ": " + wording().of(row.grounds().words()));
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "✓ " + word(Phrase.SUPPORTED);
            case CONTRADICTED -> "✗ " + word(Phrase.CONTRADICTED);
            case NOT_TESTABLE -> "? " + word(Phrase.NOT_TESTABLE);
        };
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
