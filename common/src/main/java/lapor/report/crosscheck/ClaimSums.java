package lapor.report.crosscheck;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Favour;
import lapor.crosscheck.Verdict;
import lapor.report.sheet.Cell;
import lapor.report.text.Wording;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What became of the claims of one agency, or of one metric, in the order of the columns that show it. */
record ClaimSums(List<CheckedClaim> claims) {

    List<Cell> cells(Wording wording) {
        Stream<Long> counts = Stream.of(
                (long) claims.size(),
                count(Verdict.SUPPORTED),
                contradicted(),
                count(claim -> claim.firm()),
                favouring(Favour.AGENCY),
                favouring(Favour.AGAINST),
                count(Verdict.NOT_TESTABLE));
        return Stream.concat(
                        counts.map(count -> Cell.number(wording.numbers().whole(count), count)),
                        Stream.of(Cell.number(largestError(), wording::smallShare)))
                .toList();
    }

    long contradicted() {
        return count(Verdict.CONTRADICTED);
    }

    /** Difference as a share of what was measured. */
    private OptionalDouble largestError() {
        return claims.stream()
                .flatMapToDouble(claim -> claim.relativeError().stream())
                .max();
    }

    private long favouring(Favour favour) {
        return count(claim -> claim.verdict() == Verdict.CONTRADICTED && claim.favour() == favour);
    }

    private long count(Verdict verdict) {
        return count(claim -> claim.verdict() == verdict);
    }

    private long count(Predicate<CheckedClaim> which) {
        return claims.stream().filter(which).count();
    }
}
