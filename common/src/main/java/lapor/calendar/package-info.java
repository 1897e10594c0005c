/** Working days and hours, holidays, zones. */
@NullMarked
package lapor.calendar;

import org.jspecify.annotations.NullMarked;
