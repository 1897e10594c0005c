/** Evidence scores: metrics through goalposts and weights to 0-100. */
@NullMarked
package lapor.evidence;

import org.jspecify.annotations.NullMarked;
