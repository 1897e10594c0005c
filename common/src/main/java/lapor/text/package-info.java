/**
 * How values and words become text: the two languages of everything a person reads, and the codes that stand in files.
 * No sentence of a page stands here.
 */
@NullMarked
package lapor.text;

import org.jspecify.annotations.NullMarked;
