package lapor.crosscheck;

import lapor.table.Cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What became of the claims of one agency, or of one metric.
 *
 * @param id of the agency or the metric
 * @param claims at least one
 */
public record ClaimTotals(String id, List<CheckedClaim> claims) {
    static final List<String> COLUMNS = List.of(
            "claims",
            "supported",
            "other_definition",
            "contradicted",
            "firm",
            "not_testable",
            "contradicted_share",
            "mean_relative_error",
            "largest_relative_error",
            "contradicted_favouring_agency",
            "contradicted_against_agency");

    /** The share of tested claims that are contradicted, 0-1; absent when none was tested. */
    public OptionalDouble contradictedShare() {
        long tested = count(claim -> claim.measured().isPresent());
        return tested == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) contradicted() / tested);
    }

    /** How many are contradicted. */
    public long contradicted() {
        return count(claim -> claim.verdict() == Verdict.CONTRADICTED);
    }

    List<String> cells() {
        double[] errors = claims.stream()
                .flatMapToDouble(claim -> claim.relativeError().stream())
                .toArray();
        List<String> cells = new ArrayList<>();
        cells.add(Cell.text(id));
        cells.add(Cell.number((long) claims.size()));
        cells.add(Cell.number(count(claim -> claim.verdict() == Verdict.SUPPORTED)));
        cells.add(Cell.number(count(claim -> claim.reason() == Reason.OTHER_DEFINITION)));
        cells.add(Cell.number(contradicted()));
        cells.add(Cell.number(count(claim -> claim.reason().isFirm())));
        cells.add(Cell.number(count(claim -> claim.verdict() == Verdict.NOT_TESTABLE)));
        cells.add(Cell.number(contradictedShare()));
        cells.add(Cell.number(Arrays.stream(errors).average()));
        cells.add(Cell.number(Arrays.stream(errors).max()));
        cells.add(Cell.number(favouring(Favour.AGENCY)));
        cells.add(Cell.number(favouring(Favour.AGAINST)));
        return List.copyOf(cells);
    }

    private long favouring(Favour favour) {
        return count(claim -> claim.verdict() == Verdict.CONTRADICTED && claim.favour() == favour);
    }

    private long count(Predicate<CheckedClaim> which) {
        return claims.stream().filter(which).count();
    }
}
