/** The metric catalogue: tallies in, estimates out. Peers, scores and words of pages stand elsewhere. */
@NullMarked
package lapor.metric;

import org.jspecify.annotations.NullMarked;
