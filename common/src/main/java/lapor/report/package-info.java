/**
 * Pages for people: self-contained HTML in Indonesian and English, and workbooks. Nothing is worked out here that a
 * table does not hold, and nothing is decided about where a run is kept.
 */
@NullMarked
package lapor.report;

import org.jspecify.annotations.NullMarked;
