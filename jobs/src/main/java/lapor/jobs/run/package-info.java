/** What a run is asked to do. */
@NullMarked
package lapor.jobs.run;

import org.jspecify.annotations.NullMarked;
