/** Pages that are made of sections with sentences and tables. */
@NullMarked
package lapor.report.sheet;

import org.jspecify.annotations.NullMarked;
