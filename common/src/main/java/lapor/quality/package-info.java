/** What was read and what was wrong with it. */
@NullMarked
package lapor.quality;

import org.jspecify.annotations.NullMarked;
