package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class BenjaminiHochbergTest {
    /** The fifteen comparisons of the thrombolysis trial in the article itself, section 3.2, out of order. */
    private static final double[] PUBLISHED = {
        .6528, .0001, .0004, .0019, .7590, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, 1
    };

    @Test
    void findsTheFourOfTheArticle() {
        double[] q = BenjaminiHochberg.qValues(PUBLISHED);

        assertThat(Arrays.stream(q).filter(value -> value <= .05)).hasSize(4);
        assertThat(q[5]).isLessThanOrEqualTo(.05);
        assertThat(q[6]).isGreaterThan(.05);
    }

    @Test
    void aWeakerTestNeverHasTheSmallerQ() {
        assertThat(BenjaminiHochberg.qValues(new double[] {.04, .01, .03, .02, 1}))
                .containsExactly(new double[] {.05, .05, .05, .05, 1}, within(1e-12));
    }

    @Test
    void oneTestStaysAsItIsAndNoneIsNothing() {
        assertThat(BenjaminiHochberg.qValues(new double[] {.03})).containsExactly(.03);
        assertThat(BenjaminiHochberg.qValues(new double[0])).isEmpty();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> BenjaminiHochberg.qValues(new double[] {.5, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }
}
