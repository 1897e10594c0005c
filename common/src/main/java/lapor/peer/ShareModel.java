package lapor.peer;

import lapor.metric.Estimate;
import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import lapor.statistics.Proportion;
import lapor.statistics.funnel.BinomialFunnel;
import lapor.statistics.funnel.Extremes;
import lapor.statistics.funnel.Indicator;
import lapor.statistics.funnel.Overdispersion;
import lapor.statistics.shrinkage.BetaFit;
import lapor.statistics.shrinkage.BetaPrior;
import lapor.statistics.shrinkage.Shrunk;
import org.apache.commons.math3.distribution.BetaDistribution;

import java.util.List;
import java.util.Optional;

/**
 * Shares: a beta prior of the agencies' true shares, and a funnel around the pooled share. Its limits are exact
 * binomial ones where agencies differ by chance alone, and normal with the spread between agencies added where they
 * differ more (Spiegelhalter 2005, winsorised).
 */
final class ShareModel implements PeerModel {
    private static final double USUAL = 0.95;
    private static final double WIDE = 0.998;

    private final BetaPrior prior;
    private final double pooled;
    private final Optional<Overdispersion> dispersion;

    private ShareModel(BetaPrior prior, double pooled, Optional<Overdispersion> dispersion) {
        this.prior = prior;
        this.pooled = pooled;
        this.dispersion = dispersion;
    }

    /** Of the shares of at least two agencies, each a part of at least one case. */
    static ShareModel of(List<Proportion> shares) {
        double trials = shares.stream().mapToDouble(Proportion::trials).sum();
        double pooled = shares.stream().mapToDouble(Proportion::successes).sum() / trials;
        Optional<Overdispersion> dispersion = pooled > 0 && pooled < 1
                ? Optional.of(Overdispersion.of(
                        shares.stream()
                                .map(share -> Indicator.rate(share.rate(), share.trials(), pooled))
                                .toList(),
                        pooled,
                        Extremes.WINSORISED))
                : Optional.empty();
        return new ShareModel(BetaFit.MAXIMUM_LIKELIHOOD.fit(shares), pooled, dispersion);
    }

    /** The part and the whole of an estimate; absent where it is no such share. */
    static Optional<Proportion> share(Estimate estimate) {
        long part = (long) estimate.numerator().orElse(-1);
        long whole = (long) estimate.denominator().orElse(-1);
        return part >= 0 && whole > 0 && part <= whole ? Optional.of(new Proportion(part, whole)) : Optional.empty();
    }

    @Override
    public double value() {
        return pooled;
    }

    @Override
    public Optional<Stand> stand(Estimate estimate) {
        return share(estimate)
                .flatMap(share -> dispersion.map(spread -> new Stand(
                        prior.shrink(share),
                        interval(prior.shrink(share)),
                        spread.z(indicator(share)),
                        limits(spread, share, USUAL),
                        limits(spread, share, WIDE))));
    }

    private Bounds limits(Overdispersion spread, Proportion share, double level) {
        if (spread.between() == 0) {
            return BinomialFunnel.limits(pooled, Math.toIntExact(share.trials()), level);
        }
        Bounds limits = spread.limits(indicator(share), level);
        return Bounds.of(
                Math.max(0, limits.low().orElse(0)), Math.min(1, limits.high().orElse(1)));
    }

    /** Of the beta posterior. */
    private static Bounds interval(Shrunk shrunk) {
        double mean = shrunk.mean();
        if (shrunk.variance() <= 0 || mean <= 0 || mean >= 1) {
            return Bounds.of(mean, mean);
        }
        double size = mean * (1 - mean) / shrunk.variance() - 1;
        BetaDistribution posterior = new BetaDistribution(null, mean * size, (1 - mean) * size);
        double tail = Confidence.tail(Confidence.LEVEL);
        return Bounds.of(
                posterior.inverseCumulativeProbability(tail), posterior.inverseCumulativeProbability(1 - tail));
    }

    private Indicator indicator(Proportion share) {
        return Indicator.rate(share.rate(), share.trials(), pooled);
    }
}
