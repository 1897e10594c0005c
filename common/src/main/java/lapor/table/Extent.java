package lapor.table;

import lapor.text.Coded;

/** How far a run goes. */
public enum Extent implements Coded {
    /** Metrics and data quality. */
    MEASURE,
    /** And evidence scores, evaluation, cross-check. */
    EVALUATE,
    /** And the pages for people. */
    REPORT;

    /** Whether a run of this extent gets as far as another. */
    public boolean reaches(Extent other) {
        return compareTo(other) >= 0;
    }
}
