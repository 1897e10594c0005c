/**
 * Strict reading of what people hand in: every problem is found and reported at once, each as {@code path: problem}.
 */
@NullMarked
package lapor.input;

import org.jspecify.annotations.NullMarked;
