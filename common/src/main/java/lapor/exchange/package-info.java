/** Event logs for process-mining tools, case by case: XES and OCEL. */
@NullMarked
package lapor.exchange;

import org.jspecify.annotations.NullMarked;
