/** Agencies beside others of their kind, metric by metric. */
@NullMarked
package lapor.report.peers;

import org.jspecify.annotations.NullMarked;
