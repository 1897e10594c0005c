/** Self-assessment claims against what the logs show. */
@NullMarked
package lapor.crosscheck;

import org.jspecify.annotations.NullMarked;
