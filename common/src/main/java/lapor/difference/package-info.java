/**
 * What differs between two sets of results, and what the differences come from. Finding and reading published runs
 * stands in {@code lapor.publication}.
 */
@NullMarked
package lapor.difference;

import org.jspecify.annotations.NullMarked;
