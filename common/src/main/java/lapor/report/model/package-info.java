/** Everything that a report shows. */
@NullMarked
package lapor.report.model;

import org.jspecify.annotations.NullMarked;
