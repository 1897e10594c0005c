package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class ClaimsTest {
    private static final List<Claim> CLAIMS = Sample.world().claims();

    /** Of so many claims, 15 % within three standard errors. */
    @Test
    void aboutOneInSevenIsTooGoodOnPurpose() {
        long planted = CLAIMS.stream().filter(Claim::embellished).count();
        assertThat((double) planted / CLAIMS.size())
                .isCloseTo(0.15, within(3 * Math.sqrt(0.15 * 0.85 / CLAIMS.size())));
    }

    @Test
    void plantedClaimsFavourTheAgencyByMuch() {
        assertThat(CLAIMS).filteredOn(Claim::embellished).allSatisfy(claim -> {
            double favour = claim.metric() == ClaimedMetric.FIRST_RESPONSE_MEAN_DAYS
                    ? claim.truth() - claim.value()
                    : claim.value() - claim.truth();
            assertThat(favour).isGreaterThan(0.05);
        });
    }

    @Test
    void honestClaimsAreNearTheTruth() {
        assertThat(CLAIMS)
                .filteredOn(claim -> !claim.embellished() && !Double.isNaN(claim.truth()))
                .allSatisfy(claim -> assertThat(Math.abs(claim.value() - claim.truth()))
                        .isLessThan(0.025 * Math.max(1, claim.truth())));
    }

    @Test
    void embellishingIsNotTheSameAsWorkingBadly() {
        assertThat(CLAIMS).filteredOn(Claim::embellished).anyMatch(claim -> isRate(claim) && claim.truth() > 0.7);
        assertThat(CLAIMS)
                .filteredOn(claim -> !claim.embellished())
                .anyMatch(claim -> isRate(claim) && claim.truth() < 0.5);
    }

    private static boolean isRate(Claim claim) {
        return claim.metric().isRate();
    }
}
