/** The metric catalogue: tallies in, estimates out. */
@NullMarked
package lapor.metric;

import org.jspecify.annotations.NullMarked;
