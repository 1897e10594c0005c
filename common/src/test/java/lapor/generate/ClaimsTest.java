package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class ClaimsTest {
    private static final List<Claim> CLAIMS = Sample.world().claims();

    @Test
    void aboutOneInSevenIsTooGoodOnPurpose() {
        long planted = CLAIMS.stream().filter(Claim::embellished).count();
        assertThat((double) planted / CLAIMS.size()).isBetween(0.10, 0.18);
    }

    @Test
    void plantedClaimsFavourTheAgencyByMoreThanTwiceTheTolerance() {
        assertThat(CLAIMS).filteredOn(Claim::embellished).allSatisfy(claim -> {
            boolean days = claim.metric() == ClaimedMetric.FIRST_RESPONSE_MEAN_DAYS;
            double favour = days ? claim.truth() - claim.value() : claim.value() - claim.truth();
            assertThat(favour).isGreaterThan(claim.metric().isRate() ? 0.01 : 0.1);
        });
    }

    @Test
    void honestClaimsAreTrueAsOfTheInstantThatTheTruthFileNames() {
        assertThat(CLAIMS)
                .filteredOn(claim -> claim.trueAsOf().equals(Optional.of(Sample.FRAME.asOf())))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.value()).isEqualTo(Claim.rounded(claim.truth())));
        assertThat(CLAIMS)
                .filteredOn(claim -> !claim.embellished() && !Double.isNaN(claim.truth()))
                .allSatisfy(claim -> assertThat(claim.trueAsOf()).isPresent());
        assertThat(CLAIMS)
                .noneMatch(claim -> claim.embellished() && claim.trueAsOf().isPresent());
    }

    @Test
    void someAreTrueOfAnEarlierDayWhetherTheySaySoOrNot() {
        Instant end = Wib.midnight(Sample.FRAME.window().to()).minusMillis(1);
        List<Claim> earlier = CLAIMS.stream()
                .filter(claim ->
                        claim.trueAsOf().filter(Sample.FRAME.asOf()::isAfter).isPresent())
                .toList();
        assertThat(earlier)
                .allSatisfy(claim -> assertThat(claim.trueAsOf().orElseThrow()).isAfterOrEqualTo(end));
        assertThat(earlier).anyMatch(claim -> claim.asOf().isEmpty());
        assertThat(earlier).anyMatch(claim -> claim.asOf().equals(claim.trueAsOf()));
        assertThat(earlier).anyMatch(claim -> claim.value() != Claim.rounded(claim.truth()));
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
