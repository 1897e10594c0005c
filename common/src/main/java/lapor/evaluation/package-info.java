/** Conditions on entering, combining scores, ranking, stages under quotas, and people's decisions. */
@NullMarked
package lapor.evaluation;

import org.jspecify.annotations.NullMarked;
