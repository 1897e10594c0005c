/** Why entries have the ranks they have: what each part adds to a score, and what it would take to change places. */
@NullMarked
package lapor.explanation;

import org.jspecify.annotations.NullMarked;
