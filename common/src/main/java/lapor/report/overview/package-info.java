/** The page that opens a report: ranking, cut-off, representation. */
@NullMarked
package lapor.report.overview;

import org.jspecify.annotations.NullMarked;
