/**
 * How sure scores and ranks are, and what drives them: the evaluation drawn again and again. What was observed is
 * worked out elsewhere.
 */
@NullMarked
package lapor.uncertainty;

import org.jspecify.annotations.NullMarked;
