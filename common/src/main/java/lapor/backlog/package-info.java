/** Open, overdue and new handlings, day by day. */
@NullMarked
package lapor.backlog;

import org.jspecify.annotations.NullMarked;
