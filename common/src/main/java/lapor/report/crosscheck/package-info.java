/** What the logs say of self-assessments (uji silang): all claims, and a letter to each agency. */
@NullMarked
package lapor.report.crosscheck;

import org.jspecify.annotations.NullMarked;
