/**
 * Open, overdue and new handlings, day by day. Totals of whole periods are metrics, and stand in {@code lapor.metric}.
 */
@NullMarked
package lapor.backlog;

import org.jspecify.annotations.NullMarked;
