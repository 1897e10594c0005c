/** Limits within which units differ by chance alone. */
@NullMarked
package lapor.statistics.funnel;

import org.jspecify.annotations.NullMarked;
