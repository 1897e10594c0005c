package lapor.peer;

import lapor.metric.Estimate;
import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import lapor.statistics.Proportion;
import lapor.statistics.WilsonInterval;
import lapor.statistics.funnel.BinomialFunnel;
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
 * binomial ones where agencies differ by chance alone. Where they differ more they are normal with the spread between
 * agencies added (Spiegelhalter 2005, winsorised), and never inside the exact ones, since of few cases or rare events
 * the normal ones would be.
 */
final class ShareModel implements PeerModel {
    private static final double USUAL = 0.95;
    private static final double WIDE = 0.998;

    private final BetaPrior prior;
    private final double pooled;
    private final Bounds together;
    private final Optional<Overdispersion> dispersion;

    private ShareModel(BetaPrior prior, Proportion all, Optional<Overdispersion> dispersion) {
        WilsonInterval interval = WilsonInterval.of(all.successes(), all.trials());
        this.prior = prior;
        this.pooled = all.rate();
        this.together = Bounds.of(interval.low(), interval.high());
        this.dispersion = dispersion;
    }

    /** Of the shares of at least two agencies, each a part of at least one case. */
    static ShareModel of(List<Proportion> shares) {
        Proportion all = new Proportion(
                shares.stream().mapToLong(Proportion::successes).sum(),
                shares.stream().mapToLong(Proportion::trials).sum());
        double pooled = all.rate();
        Optional<Overdispersion> dispersion = pooled > 0 && pooled < 1
                ? Optional.of(Overdispersion.of(
                        shares.stream()
                                .map(share -> Indicator.rate(share.rate(), share.trials(), pooled))
                                .toList(),
                        pooled))
                : Optional.empty();
        return new ShareModel(BetaFit.MAXIMUM_LIKELIHOOD.fit(shares), all, dispersion);
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
                        limits(spread, share, WIDE),
                        new Bounds(estimate.low(), estimate.high()))));
    }

    private Bounds limits(Overdispersion spread, Proportion share, double level) {
        Bounds chance = BinomialFunnel.limits(pooled, Math.toIntExact(share.trials()), level);
        if (spread.between() == 0) {
            return chance;
        }
        Bounds usual = spread.limits(indicator(share), level);
        return Bounds.of(
                Math.max(0, Math.min(low(chance), low(usual))), Math.min(1, Math.max(high(chance), high(usual))));
    }

    private static double low(Bounds limits) {
        return limits.low().orElseThrow();
    }

    private static double high(Bounds limits) {
        return limits.high().orElseThrow();
    }

    /** Of the beta posterior; Wilson's of all agencies together where they do not differ and so share one posterior. */
    private Bounds interval(Shrunk shrunk) {
        double mean = shrunk.mean();
        if (shrunk.variance() <= 0 || mean <= 0 || mean >= 1) {
            return together;
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
