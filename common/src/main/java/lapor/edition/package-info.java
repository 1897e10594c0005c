/** Editions of the competition as data: stages, groups, quotas, criteria, weights, and what is assumed. */
@NullMarked
package lapor.edition;

import org.jspecify.annotations.NullMarked;
