/** What differs between two published runs, and what the differences come from. */
@NullMarked
package lapor.difference;

import org.jspecify.annotations.NullMarked;
