/** What composite indicators are made with: scales, means, outliers, consistency. */
@NullMarked
package lapor.statistics.composite;

import org.jspecify.annotations.NullMarked;
