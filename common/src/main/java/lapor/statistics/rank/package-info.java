/** Ranks with their uncertainty. */
@NullMarked
package lapor.statistics.rank;

import org.jspecify.annotations.NullMarked;
