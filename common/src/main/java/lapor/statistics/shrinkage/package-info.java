/** What is known of one unit, pulled towards what is known of all: empirical Bayes. */
@NullMarked
package lapor.statistics.shrinkage;

import org.jspecify.annotations.NullMarked;
