/** What was read and what was wrong with it. How well agencies work is no part of it. */
@NullMarked
package lapor.quality;

import org.jspecify.annotations.NullMarked;
