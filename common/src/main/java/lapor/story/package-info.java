/**
 * What the terminal tells people, as sentences and lines: where a number comes from, why an entry has its rank, what
 * changed between two runs. It works out nothing that {@code lapor.judgement} has not.
 */
@NullMarked
package lapor.story;

import org.jspecify.annotations.NullMarked;
