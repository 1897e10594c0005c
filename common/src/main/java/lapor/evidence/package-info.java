/** Evidence scores: metrics through goalposts and weights to 0-100. Documents and panels play no part. */
@NullMarked
package lapor.evidence;

import org.jspecify.annotations.NullMarked;
