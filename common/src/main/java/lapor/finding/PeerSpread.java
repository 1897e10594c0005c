package lapor.finding;

import lapor.statistics.funnel.Indicator;
import lapor.statistics.funnel.Overdispersion;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

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
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double HALF = 0.5;

    static PeerSpread of(List<Sign> others) {
        long cases = others.stream().mapToLong(sign -> sign.count().cases()).sum();
        long of = others.stream().mapToLong(sign -> sign.count().of()).sum();
        return new PeerSpread(others, cases, of);
    }

    /** Whether what they show together may be published. */
    boolean isPublic() {
        return others.stream().noneMatch(Sign::withheld);
    }

    /** The share that they show together, 0-1 without the ends. */
    double target() {
        return (cases + HALF) / (of + 1);
    }

    /**
     * How likely so large a share, or a larger one, would be at an agency like them: the larger of the chance by the
     * binomial distribution alone, which is right for rare signs, and of that with the spread between them, which is
     * normal. Where the first alone is above a level that matters, the second is not asked.
     *
     * @param matters from 0 to 1
     */
    double chance(Sign sign, double matters) {
        Count count = sign.count();
        if (count.cases() == 0) {
            return 1;
        }
        double byChance = 1
                - new BinomialDistribution(null, Math.toIntExact(count.of()), target())
                        .cumulativeProbability(Math.toIntExact(count.cases() - 1));
        return byChance > matters ? byChance : Math.max(byChance, 1 - NORMAL.cumulativeProbability(z(sign)));
    }

    private double z(Sign sign) {
        Overdispersion spread =
                Overdispersion.of(others.stream().map(this::indicator).toList(), target());
        return spread.z(indicator(sign));
    }

    private Indicator indicator(Sign sign) {
        return Indicator.rate(sign.share(), sign.count().of(), target());
    }
}
