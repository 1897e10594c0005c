package lapor.posterior;

import lapor.metric.Outcome;
import lapor.statistics.shrinkage.Measure;
import lapor.statistics.shrinkage.NormalSpread;
import lapor.statistics.shrinkage.Portion;
import lapor.statistics.shrinkage.Shrunk;

import java.util.ArrayList;
import java.util.List;

/**
 * Means: true values normal around the peers' mean. How much single cases vary is taken from the agency's own and, as
 * if they were {@value #CASES_OF_PEERS} cases more, from its peers', so that a few equal ratings are not certain.
 *
 * @param caseVariance of single cases within agencies
 */
record MeanIndicator(NormalSpread spread, double caseVariance) implements IndicatorPosterior {
    private static final double CASES_OF_PEERS = 20;
    private static final double LEAST_VARIANCE = 1e-6;
    private static final double REACH = 7;

    static MeanIndicator of(List<Observed> peers) {
        double squares = 0;
        double cases = 0;
        for (Observed one : peers) {
            squares += squares(one);
            cases += one.portion().orElseThrow().whole();
        }
        double variance = Math.max(LEAST_VARIANCE, squares / cases);
        return new MeanIndicator(
                NormalSpread.of(
                        peers.stream().map(one -> measure(one, variance)).toList()),
                variance);
    }

    @Override
    public Margin margin(Observed observed) {
        Measure own = measure(observed, caseVariance);
        List<Mixture.Part> parts = new ArrayList<>();
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (NormalSpread.Possible possible : spread.possible()) {
            Shrunk shrunk = possible.shrink(own);
            double reach = REACH * Math.sqrt(shrunk.variance());
            from = Math.min(from, shrunk.mean() - reach);
            to = Math.max(to, shrunk.mean() + reach);
            parts.add(new Mixture.Part(
                    possible.probability(),
                    value -> -(value - shrunk.mean()) * (value - shrunk.mean()) / (2 * shrunk.variance()),
                    0,
                    0));
        }
        return new Margin(
                NormalTable.of(new Mixture(parts, from, to).quantiles())
                        .map(value -> observed.goalposts().points(value)),
                spread.reliability(own.variance()),
                spread.deviation() > 0 ? (own.value() - spread.mean()) / spread.deviation() : 0);
    }

    @Override
    public double[] influence(Observed observed) {
        return IndicatorPosterior.ofQuotient(observed.outcomes());
    }

    private static Measure measure(Observed observed, double caseVariance) {
        Portion sum = observed.portion().orElseThrow();
        double variance = (squares(observed) + CASES_OF_PEERS * caseVariance) / (sum.whole() + CASES_OF_PEERS);
        return new Measure(sum.rate(), variance / sum.whole());
    }

    private static double squares(Observed observed) {
        double[] influence = IndicatorPosterior.ofQuotient(observed.outcomes());
        double squares = 0;
        for (int i = 0; i < influence.length; i++) {
            Outcome outcome = observed.outcomes().get(i);
            squares += outcome.count() * influence[i] * influence[i];
        }
        return squares;
    }
}
