package lapor.posterior;

import lapor.statistics.shrinkage.BetaSpread;
import lapor.statistics.shrinkage.Portion;
import lapor.statistics.shrinkage.Shrunk;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares: the beta distribution of the peers' true shares, brought up to date by the agency's own cases. Its density is
 * added up on the scale of log odds, where it is bounded.
 */
record ShareIndicator(BetaSpread spread) implements IndicatorPosterior {
    private static final double REACH = 9;
    private static final double FURTHEST = 18;

    static ShareIndicator of(List<Observed> peers, Standing standing) {
        return new ShareIndicator(
                standing == Standing.ALONE
                        ? BetaSpread.alone()
                        : BetaSpread.of(peers.stream()
                                .flatMap(one -> one.portion().stream())
                                .toList()));
    }

    @Override
    public Margin margin(Observed observed) {
        Portion own = observed.portion().orElseThrow();
        Shrunk shrunk = spread.shrink(own);
        return Margin.of(
                NormalTable.of(quantiles(own)).map(odds -> observed.goalposts().points(1 / (1 + Math.exp(-odds)))),
                shrunk.mean(),
                shrunk.variance(),
                spread.mean(),
                spread.deviation());
    }

    @Override
    public double[] influence(Observed observed) {
        return IndicatorPosterior.ofQuotient(observed.outcomes());
    }

    /** Log odds. */
    private double[] quantiles(Portion own) {
        List<Mixture.Part> parts = new ArrayList<>();
        double from = FURTHEST;
        double to = -FURTHEST;
        for (BetaSpread.Possible possible : spread.possible()) {
            double a = possible.alpha() + own.part();
            double b = possible.beta() + own.whole() - own.part();
            double centre = Math.log(a / b);
            double reach = REACH * Math.sqrt(1 / a + 1 / b);
            from = Math.min(from, centre - reach);
            to = Math.max(to, centre + reach);
            parts.add(new Mixture.Part(
                    possible.probability(), odds -> a * odds - (a + b) * Math.log1p(Math.exp(odds)), 1 / a, 1 / b));
        }
        return new Mixture(parts, Math.max(-FURTHEST, from), Math.min(FURTHEST, to)).quantiles();
    }
}
