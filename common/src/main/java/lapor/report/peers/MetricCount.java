package lapor.report.peers;

import java.util.List;

/**
 * A metric of the list.
 *
 * @param name what it is called
 * @param file of its own page, below the folder of the language
 * @param positions how many agencies are far below, below, inside, above and far above the limits
 * @param without how many are not compared
 */
public record MetricCount(String name, String file, List<Count> positions, Count without) {
    /**
     * A number of agencies.
     *
     * @param value to sort by
     * @param text as people read it
     */
    public record Count(long value, String text) {}
}
