/** Handlings to tallies, and the lake to everything that is handed over to be judged. Nothing is judged here. */
@NullMarked
package lapor.jobs.tally;

import org.jspecify.annotations.NullMarked;
