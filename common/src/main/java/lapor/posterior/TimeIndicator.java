package lapor.posterior;

import lapor.edition.Goalposts;
import lapor.metric.Outcome;
import lapor.statistics.HistogramBuilder;
import lapor.statistics.KaplanMeier;
import lapor.statistics.SurvivalSample;
import lapor.statistics.shrinkage.BetaSpread;
import lapor.statistics.shrinkage.Portion;
import lapor.statistics.shrinkage.Shrunk;
import org.apache.commons.math3.special.Beta;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Quantiles of times. The quantile is at most t where at least its level has had the event by t, so that what is known
 * of the shares by each day, held against those of the peers, says what is known of the quantile. Cases watched for a
 * part of the time count for as much as their standard error after Greenwood says.
 *
 * @param level 0.5 for a median
 * @param shares of the peers that had the event by a day
 * @param typical the day by which peers come nearest to the level
 */
record TimeIndicator(double level, NavigableMap<Integer, BetaSpread> shares, int typical)
        implements IndicatorPosterior {

    static TimeIndicator of(double level, List<Observed> peers, Standing standing) {
        TreeSet<Integer> days = new TreeSet<>();
        List<Watched> watched = peers.stream().map(Watched::of).toList();
        watched.forEach(one -> one.sample().events().forEach((day, count) -> days.add(day)));
        NavigableMap<Integer, BetaSpread> shares = new TreeMap<>();
        int typical = days.isEmpty() ? 0 : days.last();
        double nearest = Double.POSITIVE_INFINITY;
        for (int day : days) {
            BetaSpread spread = standing == Standing.ALONE
                    ? BetaSpread.alone()
                    : BetaSpread.of(watched.stream().map(one -> one.by(day)).toList());
            shares.put(day, spread);
            double share = watched.stream()
                    .mapToDouble(one -> one.by(day).rate())
                    .average()
                    .orElse(0);
            if (Math.abs(share - level) < nearest) {
                nearest = Math.abs(share - level);
                typical = day;
            }
        }
        return new TimeIndicator(level, shares, typical);
    }

    /** The times of one agency's handlings. */
    private record Watched(SurvivalSample sample, KaplanMeier curve) {

        static Watched of(Observed observed) {
            HistogramBuilder events = new HistogramBuilder();
            HistogramBuilder censored = new HistogramBuilder();
            for (Outcome outcome : observed.outcomes()) {
                outcome.time().ifPresent(time -> {
                    time.events().forEach((day, count) -> events.add(day, count * outcome.count()));
                    time.censored().forEach((day, count) -> censored.add(day, count * outcome.count()));
                });
            }
            SurvivalSample sample = new SurvivalSample(events.build(), censored.build());
            return new Watched(sample, KaplanMeier.of(sample));
        }

        /** How many had the event by a day, of as many as were watched until then. */
        Portion by(int day) {
            double share = 1 - curve.survivalAt(day);
            OptionalDouble error = curve.standardErrorAt(day);
            double total = Math.max(1, sample.total());
            double whole = share > 0 && share < 1 && error.isPresent()
                    ? Math.min(total, share * (1 - share) / (error.getAsDouble() * error.getAsDouble()))
                    : Math.max(1, total - sample.censored().atMost(day - 1));
            return new Portion(share * whole, whole);
        }
    }

    @Override
    public Margin margin(Observed observed) {
        Watched own = Watched.of(observed);
        NavigableMap<Double, Integer> reached = new TreeMap<>();
        double most = 0;
        for (int day : shares.keySet()) {
            most = Math.max(most, atLeast(day, own.by(day)));
            reached.putIfAbsent(most, day);
        }
        double[] points = Arrays.stream(NormalTable.nodes())
                .map(probability -> points(observed.goalposts(), reached, probability))
                .toArray();
        BetaSpread peers = shares.getOrDefault(typical, BetaSpread.alone());
        Shrunk share = peers.shrink(own.by(typical));
        return Margin.of(
                NormalTable.of(points), 1 - share.mean(), share.variance(), 1 - peers.mean(), peers.deviation());
    }

    /** Those of the first day by which the share is at least the level with this probability; none earns the worst. */
    private static double points(Goalposts goalposts, NavigableMap<Double, Integer> reached, double probability) {
        return Optional.ofNullable(reached.ceilingEntry(probability))
                .map(entry -> goalposts.points(entry.getValue()))
                .orElse(0.0);
    }

    /** The probability that the true share by a day is at least the level. */
    private double atLeast(int day, Portion own) {
        double probability = 0;
        for (BetaSpread.Possible possible :
                shares.getOrDefault(day, BetaSpread.alone()).possible()) {
            probability += possible.probability()
                    * (1
                            - Beta.regularizedBeta(
                                    level, possible.alpha() + own.part(), possible.beta() + own.whole() - own.part()));
        }
        return probability;
    }

    @Override
    public double[] influence(Observed observed) {
        double late = 1 - Watched.of(observed).by(typical).rate();
        return observed.outcomes().stream()
                .mapToDouble(
                        outcome -> outcome.time().map(time -> moved(time, late)).orElse(0.0))
                .toArray();
    }

    /** Later ones move the quantile up. */
    private double moved(SurvivalSample time, double late) {
        if (time.events().atMost(typical) > 0) {
            return -late;
        }
        return time.total() > 0 && time.end() >= typical ? 1 - late : 0;
    }
}
