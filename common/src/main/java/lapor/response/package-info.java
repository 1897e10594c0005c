/**
 * The distribution of the time to the first response: who was answered within how many working days. Medians and rates
 * are metrics.
 */
@NullMarked
package lapor.response;

import org.jspecify.annotations.NullMarked;
