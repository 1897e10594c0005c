/**
 * The commands, and the nightly run from the logs to the reports. Read {@code NightlyPipeline} first. A command reads
 * its options and prints; what it does stands elsewhere.
 */
@NullMarked
package lapor.jobs;

import org.jspecify.annotations.NullMarked;
