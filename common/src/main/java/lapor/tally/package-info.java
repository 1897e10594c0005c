/**
 * What is counted: facts of handlings, in slices of time, as histograms that add up. What the numbers mean is told by
 * metrics, and stands in {@code lapor.metric}.
 */
@NullMarked
package lapor.tally;

import org.jspecify.annotations.NullMarked;
