/** Every claim of the self-assessments beside what the logs show. */
@NullMarked
package lapor.report.crosscheck;

import org.jspecify.annotations.NullMarked;
