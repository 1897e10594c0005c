/** Letters to agencies whose claims the logs contradict. */
@NullMarked
package lapor.report.letter;

import org.jspecify.annotations.NullMarked;
