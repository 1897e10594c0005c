/** How far evaluators agree, and who is severe. */
@NullMarked
package lapor.statistics.agreement;

import org.jspecify.annotations.NullMarked;
