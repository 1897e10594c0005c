/**
 * Editions of the competition as data: stages, groups, quotas, criteria, weights, and what is assumed. Nothing is
 * ranked here.
 */
@NullMarked
package lapor.edition;

import org.jspecify.annotations.NullMarked;
