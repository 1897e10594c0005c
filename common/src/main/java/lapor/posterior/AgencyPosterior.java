package lapor.posterior;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the indicators of one agency can truly earn, all at once: a function of as many independent standard normal
 * numbers as there are indicators.
 *
 * @param points by indicator, 0-100 at a standard normal number; absent where there is no evidence
 * @param shift by indicator, of that number
 * @param factor by indicator and independent number; lower triangular
 */
@SuppressWarnings("ArrayRecordComponent") // lives only inside one computation
public record AgencyPosterior(List<Optional<NormalTable>> points, double[] shift, double[][] factor) {

    /** Whether there is evidence of an indicator. */
    public boolean has(int indicator) {
        return points.get(indicator).isPresent();
    }

    /**
     * The points of one indicator.
     *
     * @param numbers independent standard normal ones, by indicator and draw
     * @param drawn gets the points of each draw
     */
    public void fill(int indicator, double[][] numbers, double[] drawn) {
        NormalTable table = points.get(indicator).orElseThrow();
        double[] row = factor[indicator];
        Arrays.fill(drawn, shift[indicator]);
        for (int k = 0; k <= indicator; k++) {
            double weight = row[k];
            double[] independent = numbers[k];
            for (int d = 0; d < drawn.length && weight != 0; d++) {
                drawn[d] += weight * independent[d];
            }
        }
        table.look(drawn);
    }
}
