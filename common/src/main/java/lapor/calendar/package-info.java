/** Working days and hours, holidays and zones. Time limits are rules, and stand in {@code lapor.rule}. */
@NullMarked
package lapor.calendar;

import org.jspecify.annotations.NullMarked;
