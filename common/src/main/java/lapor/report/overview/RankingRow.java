package lapor.report.overview;

import lapor.report.site.AgencyLink;
import lapor.report.site.Result;

import java.util.Optional;

/**
 * One ranked entry.
 *
 * @param rank its rank
 * @param tied whether others share the rank
 * @param findings how many findings of its agency are open; absent without any
 * @param interval 95 % interval of the rank
 * @param agency whose entry it is
 * @param scores its scores
 * @param probability chance of being selected
 * @param result what became of it
 * @param note what decided that, unless it was the score alone
 */
public record RankingRow(
        String rank,
        boolean tied,
        Optional<String> findings,
        Optional<String> interval,
        AgencyLink agency,
        Scores scores,
        Optional<String> probability,
        Result result,
        Optional<String> note) {}
