/** The commands, and the nightly run from the logs to the reports. Read {@code NightlyPipeline} first. */
@NullMarked
package lapor.jobs;

import org.jspecify.annotations.NullMarked;
