package lapor.metric;

import lapor.statistics.SurvivalSample;
import lapor.tally.Fact;
import lapor.tally.Tally;

/**
 * A quantile of times to an event, after Kaplan and Meier.
 *
 * @param level share of the handlings that have had the event by then, such as 0.5 for the median
 * @param events fact whose values are the times at which it came
 * @param censored fact whose values are the times until which it had not come
 */
record TimeQuantile(double level, Fact events, Fact censored) implements Formula {
    /** What the text of such a formula ends with. Source: {@code survmean} of R's package survival. */
    static final String RESTING =
            "; where the curve rests at exactly this share between two events, the middle of their times";

    @Override
    public Estimate estimate(PeriodFacts facts) {
        SurvivalSample times = times(facts.tally());
        return Estimate.quantile(level, times.events(), times.censored());
    }

    /** The times that a tally holds. */
    SurvivalSample times(Tally tally) {
        return new SurvivalSample(tally.histogram(events), tally.histogram(censored));
    }
}
