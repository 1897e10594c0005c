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

    /** An honest value: most are exact, some a little off, as they were counted on another day. */
    double honest(double value, Dice dice) {
        double off = dice.chance(0.7) ? 0 : dice.between(-1, 1);
        return switch (this) {
            case FIRST_RESPONSE_MEAN_DAYS -> Math.max(0, value * (1 + 0.02 * off));
            case SATISFACTION_MEAN -> Traits.clamp(value + 0.02 * off, 1, BEST_RATING);
            default -> Traits.clamp(value + 0.004 * off, 0, 1);
        };
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
}
