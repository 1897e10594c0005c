/** Reading log files: every row becomes events, or a rejection with its reason. */
@NullMarked
package lapor.jobs.logs;

import org.jspecify.annotations.NullMarked;
