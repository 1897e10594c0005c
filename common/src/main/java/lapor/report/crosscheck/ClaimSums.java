package lapor.report.crosscheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Favour;
import lapor.crosscheck.Reason;
import lapor.crosscheck.Verdict;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.table.Cell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Totals of claims, as {@code crosscheck_agencies.csv} and {@code crosscheck_metrics.csv} have them. */
record ClaimSums(List<CheckedClaim> claims, Wording wording) {

    /** Headings of the cells of {@link #by}. */
    List<String> columns() {
        return List.of(
                wording.of(Phrase.CLAIM_ALL),
                wording.of(Phrase.SUPPORTED),
                wording.of(Phrase.CONTRADICTED),
                wording.of(Phrase.CLAIM_FIRM),
                wording.of(Phrase.NOT_TESTABLE),
                wording.of(Phrase.CLAIM_FLATTERING),
                wording.of(Phrase.CLAIM_ERROR));
    }

    /** Totals by agency or metric, those with the most contradicted claims first. */
    List<TotalLine> by(Function<CheckedClaim, String> what, Function<String, TotalLine> line) {
        Map<String, List<CheckedClaim>> groups = claims.stream().collect(groupingBy(what, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<CheckedClaim>> group) ->
                                -count(group.getValue(), claim -> claim.verdict() == Verdict.CONTRADICTED))
                        .thenComparing(Map.Entry::getKey))
                .map(group -> {
                    TotalLine empty = line.apply(group.getKey());
                    return new TotalLine(empty.name(), empty.file(), cells(group.getValue()), empty.letter());
                })
                .toList();
    }

    private List<ClaimLine.Amount> cells(List<CheckedClaim> group) {
        OptionalDouble error = group.stream()
                .flatMapToDouble(claim -> claim.relativeError().stream())
                .average();
        return List.of(
                whole(group.size()),
                whole(count(group, claim -> claim.verdict() == Verdict.SUPPORTED)),
                whole(count(group, claim -> claim.verdict() == Verdict.CONTRADICTED)),
                whole(count(group, claim -> claim.reason().isFirm())),
                whole(count(group, claim -> claim.verdict() == Verdict.NOT_TESTABLE)),
                whole(count(
                        group, claim -> claim.verdict() == Verdict.CONTRADICTED && claim.favour() == Favour.AGENCY)),
                error.isPresent()
                        ? new ClaimLine.Amount(
                                wording.numbers().percent(error.getAsDouble(), 1), "", Cell.number(error))
                        : new ClaimLine.Amount("–", "", ""));
    }

    /** How many were right under another definition. */
    long otherDefinitions() {
        return count(claims, claim -> claim.reason() == Reason.OTHER_DEFINITION);
    }

    long firm() {
        return count(claims, claim -> claim.reason().isFirm());
    }

    long of(Verdict verdict) {
        return count(claims, claim -> claim.verdict() == verdict);
    }

    private static long count(List<CheckedClaim> group, Predicate<CheckedClaim> which) {
        return group.stream().filter(which).count();
    }

    private ClaimLine.Amount whole(long count) {
        return new ClaimLine.Amount(wording.numbers().whole(count), "", Cell.number(count));
    }
}
