/** Reading log files: every row becomes events, or a rejection with its reason. Nothing is counted here but rows. */
@NullMarked
package lapor.jobs.logs;

import org.jspecify.annotations.NullMarked;
