/** How single agencies handle complaints. */
@NullMarked
package lapor.report.agency;

import org.jspecify.annotations.NullMarked;
