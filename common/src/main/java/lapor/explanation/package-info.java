/**
 * Why entries have the ranks they have: what each part adds to a score, and what it would take to change places. Words
 * for people stand in {@code lapor.story} and {@code lapor.report}.
 */
@NullMarked
package lapor.explanation;

import org.jspecify.annotations.NullMarked;
