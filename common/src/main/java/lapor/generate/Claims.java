package lapor.generate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The claims of all entrants: true as of the run or as of another day since the end of the window, but for some that
 * are too good on purpose, and were so on no day.
 */
final class Claims {
    private static final double TEMPTED = 0.25;
    private static final double CLAIMS_WITHOUT_EVIDENCE = 0.5;
    private static final double COUNTED_EARLIER = 0.3;
    private static final double SAYS_WHEN = 0.5;

    private final String period;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(String period) {
        this.period = period;
    }

    static List<Claim> of(long seed, List<Entry> entries, Outcomes outcomes, String period) {
        Claims made = new Claims(period);
        for (int i = 0; i < entries.size(); i++) {
            SyntheticAgency agency = entries.get(i).agency();
            made.add(agency, outcomes.of(agency.id()), Dice.of(seed, "claims", i));
        }
        return List.copyOf(made.claims);
    }

    private void add(SyntheticAgency agency, OutcomeSeries series, Dice dice) {
        List<Outcome> all = series.all();
        List<Instant> moments = series.moments().toList();
        int last = moments.size() - 1;
        int moment = dice.chance(COUNTED_EARLIER) ? dice.below(moments.size()) : last;
        boolean says = moment < last && dice.chance(SAYS_WHEN);
        for (ClaimedMetric metric : ClaimedMetric.values()) {
            Ratio then = metric.truth(all.get(moment));
            double truth = metric.truth(all.get(last)).value();
            if (then.isKnown() && !Double.isNaN(truth)) {
                Optional<Instant> asOf = says ? Optional.of(moments.get(moment)) : Optional.empty();
                Claim honest = new Claim(
                        agency.id(),
                        metric,
                        period,
                        Claim.rounded(then.value()),
                        metric.isRate() ? OptionalLong.of(then.numerator()) : OptionalLong.empty(),
                        OptionalLong.of(then.denominator()),
                        asOf,
                        truth,
                        Optional.of(moments.get(moment)),
                        false);
                claims.add(
                        metric.canBeEmbellished(then.value()) && dice.chance(TEMPTED)
                                ? embellished(honest, then, all, series.spoilt(), dice)
                                : honest);
            } else if (dice.chance(CLAIMS_WITHOUT_EVIDENCE)) {
                claims.add(withoutEvidence(agency, metric, dice));
            }
        }
    }

    /** Too good, where there is room for a claim that was right on no day; else the honest one. */
    private static Claim embellished(Claim honest, Ratio counted, List<Outcome> all, int spoilt, Dice dice) {
        ClaimedMetric metric = honest.metric();
        double wanted = metric.embellished(counted.value(), dice);
        long numerator = Math.round(wanted * counted.denominator());
        double value = Claim.rounded(metric.isRate() ? (double) numerator / counted.denominator() : wanted);
        boolean right = all.stream().anyMatch(outcome -> metric.mayBe(value, outcome, spoilt));
        return right
                ? honest
                : new Claim(
                        honest.agencyId(),
                        metric,
                        honest.period(),
                        value,
                        metric.isRate() ? OptionalLong.of(numerator) : OptionalLong.empty(),
                        honest.denominator(),
                        honest.asOf(),
                        honest.truth(),
                        Optional.empty(),
                        true);
    }

    private Claim withoutEvidence(SyntheticAgency agency, ClaimedMetric metric, Dice dice) {
        double value =
                switch (metric) {
                    case FIRST_RESPONSE_MEAN_DAYS -> agency.traits().responseDays();
                    case SATISFACTION_MEAN -> agency.traits().rating();
                    default -> dice.between(0.7, 1);
                };
        return new Claim(
                agency.id(),
                metric,
                period,
                Claim.rounded(value),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Double.NaN,
                Optional.empty(),
                false);
    }
}
