/** How sure scores and ranks are, and what drives them: the evaluation drawn again and again. */
@NullMarked
package lapor.uncertainty;

import org.jspecify.annotations.NullMarked;
