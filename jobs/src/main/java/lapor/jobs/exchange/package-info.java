/** The lake's events as a log for process-mining tools. The formats themselves stand in the other module. */
@NullMarked
package lapor.jobs.exchange;

import org.jspecify.annotations.NullMarked;
