package lapor.report.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ranking of one group at one stage.
 *
 * @param anchor id of its section on this page
 * @param title stage, group and category
 * @param summary how many entries, ranked, places and selected
 * @param rule what the combined scores are made of, if that is known
 * @param certainty how sure it is
 * @param above entries above the cut-off line
 * @param cut words of the cut-off line, if there is one
 * @param below entries below it
 * @param unranked entries without a rank
 */
public record Ranking(
        String anchor,
        String title,
        String summary,
        Optional<String> rule,
        Certainty certainty,
        List<RankingRow> above,
        Optional<String> cut,
        List<RankingRow> below,
        List<UnrankedRow> unranked) {

    public boolean hasRanked() {
        return !above.isEmpty() || !below.isEmpty();
    }

    /** Whether any entry has a chance of being selected. */
    public boolean hasProbabilities() {
        return Stream.concat(above.stream(), below.stream())
                .anyMatch(row -> row.probability().isPresent());
    }

    /** Whether any rank has an interval. */
    public boolean hasIntervals() {
        return Stream.concat(above.stream(), below.stream())
                .anyMatch(row -> row.interval().isPresent());
    }
}
