package lapor.evidence;

import lapor.edition.EvidencePlan;
import lapor.edition.Indicator;
import org.apache.commons.math3.util.Precision;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Evidence scores by contests between pairs of agencies: one wins against another where the indicators in which it has
 * more points weigh more than those in which it has fewer; indicators that either lacks do not count. The score is the
 * share of contests won against all others that entered, ties half, in hundredths. A. H. Copeland 1951; G. Munda and M.
 * Nardo 2009, Applied Economics 41.
 */
public final class Contests {
    private static final int DECIMALS = 9;
    private static final double BEST = 100;
    private static final double TIE = 0.5;
    /** What weights that balance out may differ by after adding up. */
    private static final double ROUNDING = 5e-10;

    private final EvidencePlan plan;
    private final SortedMap<String, Map<String, OptionalDouble>> entrants;

    private Contests(EvidencePlan plan, SortedMap<String, Map<String, OptionalDouble>> entrants) {
        this.plan = plan;
        this.entrants = entrants;
    }

    /**
     * Against these agencies.
     *
     * @param entrants points by agency id and metric, of those that entered and have enough evidence
     */
    public static Contests against(EvidencePlan plan, Map<String, Map<String, OptionalDouble>> entrants) {
        return new Contests(plan, new TreeMap<>(entrants));
    }

    /** What a contest brings: 1 to the winner, a half to both where weights balance out. */
    public static double won(double balance) {
        return balance > ROUNDING ? 1 : balance < -ROUNDING ? 0 : TIE;
    }

    /** The share of the contests held that were won, in hundredths. */
    public static double score(double won, int held) {
        return BEST * won / held;
    }

    /**
     * The score of an agency, 0-100.
     *
     * @param points by metric
     * @return absent where nobody else entered
     */
    public OptionalDouble score(String agencyId, Map<String, OptionalDouble> points) {
        double won = 0;
        int held = 0;
        for (Map.Entry<String, Map<String, OptionalDouble>> other : entrants.entrySet()) {
            if (!other.getKey().equals(agencyId)) {
                won += won(balance(points, other.getValue()));
                held++;
            }
        }
        return held == 0 ? OptionalDouble.empty() : OptionalDouble.of(Precision.round(score(won, held), DECIMALS));
    }

    private double balance(Map<String, OptionalDouble> own, Map<String, OptionalDouble> others) {
        double balance = 0;
        for (Indicator indicator : plan.indicators()) {
            OptionalDouble one = own.getOrDefault(indicator.metric(), OptionalDouble.empty());
            OptionalDouble other = others.getOrDefault(indicator.metric(), OptionalDouble.empty());
            if (one.isPresent() && other.isPresent()) {
                balance += indicator.weight() * Math.signum(one.getAsDouble() - other.getAsDouble());
            }
        }
        return balance;
    }
}
