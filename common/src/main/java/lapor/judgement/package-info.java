/**
 * From counts to everything that a run says: metrics, comparisons, findings, scores, ranks, verdicts. It reads and
 * writes no file; how runs are kept on disk stands in {@code lapor.publication}.
 */
@NullMarked
package lapor.judgement;

import org.jspecify.annotations.NullMarked;
