/** What a run shows otherwise than the run before. */
@NullMarked
package lapor.report.changes;

import org.jspecify.annotations.NullMarked;
