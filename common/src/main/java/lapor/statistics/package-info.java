/** Statistics, each a small class with its formula and source. */
@NullMarked
package lapor.statistics;

import org.jspecify.annotations.NullMarked;
