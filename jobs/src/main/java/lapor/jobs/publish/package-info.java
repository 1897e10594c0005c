/** Runs: their identity, their manifest, and their publication in one step. */
@NullMarked
package lapor.jobs.publish;

import org.jspecify.annotations.NullMarked;
