/** Statistics, each a small class with its formula and source. None knows an agency, a metric or an edition. */
@NullMarked
package lapor.statistics;

import org.jspecify.annotations.NullMarked;
