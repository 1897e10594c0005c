/** Handlings to tallies. */
@NullMarked
package lapor.jobs.tally;

import org.jspecify.annotations.NullMarked;
