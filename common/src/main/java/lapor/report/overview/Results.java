package lapor.report.overview;

import lapor.report.sheet.Sheet;

import java.util.List;
import java.util.Optional;

/**
 * How the entries stand.
 *
 * @param rankings per stage, group and category
 * @param received the agencies instead, where nothing is ranked
 * @param representations per stage
 * @param decided entries over whose places people decided, or have to decide
 * @param crosscheck of the claims, if there were any
 */
public record Results(
        List<Ranking> rankings,
        Optional<Received> received,
        List<Representation> representations,
        Sheet decided,
        Optional<Crosscheck> crosscheck) {

    /** Whether any rank has an interval. */
    public boolean hasIntervals() {
        return rankings.stream().anyMatch(Ranking::hasIntervals);
    }
}
