package lapor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The claims of all entrants: near the truth, but for some that are too good on purpose. */
final class Claims {
    private static final double TEMPTED = 0.25;
    private static final double CLAIMS_WITHOUT_EVIDENCE = 0.5;

    private Claims() {}

    static List<Claim> of(long seed, List<Entry> entries, Outcomes outcomes, String period) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            SyntheticAgency agency = entries.get(i).agency();
            Dice dice = Dice.of(seed, "claims", i);
            for (ClaimedMetric metric : ClaimedMetric.values()) {
                Ratio truth = metric.truth(outcomes.of(agency.id()));
                if (truth.isKnown()) {
                    claims.add(claim(agency.id(), metric, period, truth, dice));
                } else if (dice.chance(CLAIMS_WITHOUT_EVIDENCE)) {
                    claims.add(withoutEvidence(agency, metric, period, dice));
                }
            }
        }
        return List.copyOf(claims);
    }

    private static Claim claim(String agencyId, ClaimedMetric metric, String period, Ratio truth, Dice dice) {
        boolean embellished = metric.canBeEmbellished(truth.value()) && dice.chance(TEMPTED);
        double value = embellished ? metric.embellished(truth.value(), dice) : metric.honest(truth.value(), dice);
        if (!metric.isRate()) {
            return new Claim(
                    agencyId,
                    metric,
                    period,
                    Claim.rounded(value),
                    OptionalLong.empty(),
                    OptionalLong.of(truth.denominator()),
                    truth.value(),
                    embellished);
        }
        long numerator = Math.round(value * truth.denominator());
        double shown = (double) numerator / truth.denominator();
        return new Claim(
                agencyId,
                metric,
                period,
                Claim.rounded(shown),
                OptionalLong.of(numerator),
                OptionalLong.of(truth.denominator()),
                truth.value(),
                embellished);
    }

    private static Claim withoutEvidence(SyntheticAgency agency, ClaimedMetric metric, String period, Dice dice) {
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
                Double.NaN,
                false);
    }
}
