/** A source mapping to begin with, made from a sample of a log that nobody has described yet. */
@NullMarked
package lapor.proposal;

import org.jspecify.annotations.NullMarked;
