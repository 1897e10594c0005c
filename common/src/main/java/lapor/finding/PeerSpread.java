package lapor.finding;

import lapor.statistics.funnel.BetaBinomial;
import lapor.statistics.funnel.Indicator;
import lapor.statistics.funnel.Overdispersion;
import org.apache.commons.math3.distribution.BinomialDistribution;

import java.util.List;

/**
 * What the peers of one agency show of a sign. Their target is the share that they show together, half a case on either
 * side added so that it is never nothing or everything; their spread τ² is Spiegelhalter's, winsorised, and the agency
 * itself has no part in either, so that a large one is not held against itself.
 *
 * <p>D. J. Spiegelhalter 2005, Handling over-dispersion of performance indicators, Quality and Safety in Health Care
 * 14.
 *
 * @param others signs of the peers that can be compared, at least two
 * @param cases of all of them together
 * @param of of all of them together
 */
record PeerSpread(List<Sign> others, long cases, long of) {
    private static final double HALF = 0.5;

    static PeerSpread of(List<Sign> others) {
        long cases = others.stream().mapToLong(sign -> sign.count().cases()).sum();
        long of = others.stream().mapToLong(sign -> sign.count().of()).sum();
        return new PeerSpread(others, cases, of);
    }

    /** The share that they show together, 0-1 without the ends. */
    double target() {
        return (cases + HALF) / (of + 1);
    }

    /**
     * How likely so large a share, or a larger one, would be at an agency like them: by the binomial distribution, and
     * where they differ more than chance allows, by the beta-binomial one with their target and spread. The first is
     * never the larger, so that the second is not asked where the first is above a level that matters.
     *
     * @param matters from 0 to 1
     */
    double chance(Sign sign, double matters) {
        int cases = Math.toIntExact(sign.count().cases());
        int trials = Math.toIntExact(sign.count().of());
        if (cases == 0) {
            return 1;
        }
        double byChance = 1 - new BinomialDistribution(null, trials, target()).cumulativeProbability(cases - 1);
        if (byChance > matters) {
            return byChance;
        }
        double between = between();
        return between > 0
                ? Math.max(byChance, BetaBinomial.of(target(), between).upperTail(cases, trials))
                : byChance;
    }

    private double between() {
        return Overdispersion.of(others.stream().map(this::indicator).toList(), target())
                .between();
    }

    private Indicator indicator(Sign sign) {
        return Indicator.rate(sign.share(), sign.count().of(), target());
    }
}
