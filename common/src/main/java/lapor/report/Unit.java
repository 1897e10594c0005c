package lapor.report;

import lapor.report.text.Phrase;

/** The unit of a metric's values. */
public enum Unit {
    /** 0-1, written as a percentage. */
    SHARE(Phrase.UNIT_SHARE),
    /** A difference of two shares, -1 to 1, written in percentage points with its sign. */
    SHARE_POINTS(Phrase.UNIT_SHARE_POINTS),
    COUNT(Phrase.UNIT_COUNT),
    WORKING_DAYS(Phrase.UNIT_WORKING_DAYS),
    WORKING_HOURS(Phrase.UNIT_WORKING_HOURS),
    /** A mean of ratings from 1 to 5. */
    RATING(Phrase.UNIT_RATING),
    PER_100K(Phrase.UNIT_PER_100K),
    /** Without a unit. */
    NUMBER(Phrase.UNIT_NUMBER);

    private final Phrase label;

    Unit(Phrase label) {
        this.label = label;
    }

    Phrase label() {
        return label;
    }
}
