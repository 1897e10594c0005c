/** Self-assessment claims against what the logs show. It measures nothing itself, and no verdict touches a score. */
@NullMarked
package lapor.crosscheck;

import org.jspecify.annotations.NullMarked;
