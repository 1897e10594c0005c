/** Combining scores, ranking within groups, shortlisting under quotas. */
@NullMarked
package lapor.evaluation;

import org.jspecify.annotations.NullMarked;
