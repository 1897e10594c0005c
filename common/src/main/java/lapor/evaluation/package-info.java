/**
 * Conditions on entering, combining scores, ranking, stages under quotas, and people's decisions. How sure a place is
 * stands in {@code lapor.uncertainty}.
 */
@NullMarked
package lapor.evaluation;

import org.jspecify.annotations.NullMarked;
