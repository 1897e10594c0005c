package lapor.publication;

import lapor.metric.Metrics;

import lapor.text.Coded;

/** How far a run goes. */
public enum Depth implements Coded {
    /** Metrics and data quality. */
    MEASURE,
    /** And evidence scores, evaluation, cross-check. */
    EVALUATE,
    /** And the pages for people. */
    REPORT;

    /** Whether a run of this depth gets as far as another. */
    boolean reaches(Depth other) {
        return compareTo(other) >= 0;
    }
}
