/** What was wrong with the data. */
@NullMarked
package lapor.report.quality;

import org.jspecify.annotations.NullMarked;
