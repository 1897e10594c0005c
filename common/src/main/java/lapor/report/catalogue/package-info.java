/** What every metric means. */
@NullMarked
package lapor.report.catalogue;

import org.jspecify.annotations.NullMarked;
