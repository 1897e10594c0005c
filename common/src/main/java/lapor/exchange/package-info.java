/** Event logs for process-mining tools, case by case: XES and OCEL. Reading the events stands with the lake. */
@NullMarked
package lapor.exchange;

import org.jspecify.annotations.NullMarked;
