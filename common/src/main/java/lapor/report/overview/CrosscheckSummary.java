package lapor.report.overview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Definitions;
import lapor.crosscheck.Tolerances;
import lapor.crosscheck.Verdict;
import lapor.metric.Metrics;
import lapor.report.site.Fact;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of the claims. */
public record CrosscheckSummary(List<CrosscheckRow> rows, Wording wording) {

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
                wording.of(Tolerances.bundled().assumption()) + " "
                        + wording.of(Definitions.bundled(Metrics.ids()).assumption()),
                findReasons(Verdict.SUPPORTED, Phrase.CROSSCHECK_SUPPORTED),
                findReasons(Verdict.NOT_TESTABLE, Phrase.CROSSCHECK_UNTESTED),
                rows.stream().anyMatch(row -> row.verdict() == Verdict.CONTRADICTED)));
    }

    /** Why claims have a verdict, each reason with the number of claims. */
    private Optional<String> findReasons(Verdict verdict, Phrase phrase) {
        Map<String, Long> reasons = rows.stream()
                .filter(row -> row.verdict() == verdict)
                .collect(groupingBy(row -> wording.of(row.grounds().kind()), TreeMap::new, counting()));
        String all = reasons.entrySet().stream()
                .map(reason -> reason.getKey() + " (" + wording.numbers().whole(reason.getValue()) + ")")
                .collect(joining("; "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(wording.of(phrase, all));
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
