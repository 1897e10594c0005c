/** What agencies can learn from each other, for the knowledge forum. */
@NullMarked
package lapor.report.lessons;

import org.jspecify.annotations.NullMarked;
