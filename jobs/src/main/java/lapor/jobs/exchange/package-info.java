/** The lake's events as a log for process-mining tools. */
@NullMarked
package lapor.jobs.exchange;

import org.jspecify.annotations.NullMarked;
