package lapor.edition;

import lapor.text.Coded;

/** Which values of the metrics earn an indicator's points. */
public enum IndicatorValues implements Coded {
    /** As measured. */
    RAW,
    /**
     * Pulled towards the peers, the more so the fewer cases they rest on: {@code shrunk} of {@code comparison.csv}, and
     * the measured value where that has none, since the peers are too few.
     */
    SHRUNK;
}
