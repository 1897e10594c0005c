/**
 * Strict reading of what people hand in: every problem is found and reported at once, each as {@code path: problem}.
 * What the values mean is told by the packages that ask for them.
 */
@NullMarked
package lapor.input;

import org.jspecify.annotations.NullMarked;
