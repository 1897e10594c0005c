/** Working days and holidays. */
@NullMarked
package lapor.calendar;

import org.jspecify.annotations.NullMarked;
