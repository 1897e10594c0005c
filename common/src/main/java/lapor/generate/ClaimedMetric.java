package lapor.generate;

import lapor.text.Coded;

import java.util.function.Function;

/** The metrics that self-assessments make claims about, with how agencies embellish them. */
enum ClaimedMetric implements Coded {
    FOLLOW_UP_RATE(Outcome::followUpRate),
    COMPLETION_RATE(Outcome::completionRate),
    FIRST_RESPONSE_ON_TIME_RATE(Outcome::onTimeRate),
    FIRST_RESPONSE_MEAN_DAYS(Outcome::responseMean),
    SATISFACTION_MEAN(Outcome::ratingMean);

    private static final double BEST_RATING = 5;
    private static final double WORTH_A_LIE = 0.12;
    private static final double ROUNDED_SHARE = 0.005;
    private static final double ROUNDED_DAYS = 0.05;
    private static final double ROUNDED_POINTS = 0.05;

    private final Function<Outcome, Ratio> truth;

    ClaimedMetric(Function<Outcome, Ratio> truth) {
        this.truth = truth;
    }

    Ratio truth(Outcome outcome) {
        return truth.apply(outcome);
    }

    boolean isRate() {
        return this != FIRST_RESPONSE_MEAN_DAYS && this != SATISFACTION_MEAN;
    }

    /** A value far on the agency's side of the truth. */
    double embellished(double value, Dice dice) {
        return switch (this) {
            case FIRST_RESPONSE_MEAN_DAYS -> value * dice.between(0.2, 0.55);
            case SATISFACTION_MEAN -> Math.min(BEST_RATING, value + dice.between(0.4, 1.1));
            default -> Math.min(1, value + dice.between(WORTH_A_LIE, 0.4));
        };
    }

    /** Whether there is room for a claim that is clearly too good. */
    boolean canBeEmbellished(double value) {
        return switch (this) {
            case FIRST_RESPONSE_MEAN_DAYS -> value > 2;
            case SATISFACTION_MEAN -> value < BEST_RATING - 0.5;
            default -> value < 1 - WORTH_A_LIE;
        };
    }

    /**
     * Whether a value is no farther from the truth than twice what rounding and lines that cannot be read explain.
     *
     * @param value on the agency's side of the truth
     * @param spoilt lines that name the agency and cannot be read
     */
    boolean mayBe(double value, Outcome outcome, int spoilt) {
        Ratio real = truth(outcome);
        if (!real.isKnown()) {
            return false;
        }
        double cases = real.denominator();
        double more = 2.0 * spoilt;
        return switch (this) {
            case FIRST_RESPONSE_MEAN_DAYS ->
                value >= (real.numerator() - more * outcome.longestResponse()) / cases - 2 * ROUNDED_DAYS;
            case SATISFACTION_MEAN ->
                value <= (real.numerator() + BEST_RATING * more) / (cases + more) + 2 * ROUNDED_POINTS;
            default -> value <= (real.numerator() + more) / Math.max(1, cases - more) + 2 * ROUNDED_SHARE;
        };
    }
}
