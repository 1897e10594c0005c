package lapor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/**
 * A composite that others publish, made with our goalposts and means. Goalposts and formula: UNDP, Human Development
 * Report 2021/22, technical note 1. Inputs are made up so that each index can be worked out by hand.
 */
class HumanDevelopmentIndexTest {
    private static final Goalposts LIFE_EXPECTANCY = new Goalposts(20, 85);
    private static final Goalposts EXPECTED_SCHOOLING = new Goalposts(0, 18);
    private static final Goalposts MEAN_SCHOOLING = new Goalposts(0, 15);
    private static final Goalposts INCOME = new Goalposts(Math.log(100), Math.log(75_000));

    @ParameterizedTest
    @CsvSource({
        // 52/65 = 14.4/18 = 12/15 = 0.8; 100 * 750^0.8 = 19954.875: all indices are 0.8
        "72, 14.4, 12, 19954.875, 80",
        // 1; (0.5 + 0.5) / 2; sqrt(100 * 75000) = 2738.613: the cube root of 1 * 0.5 * 0.5
        "85, 9, 7.5, 2738.613, 62.99605",
        // 0.6; (0.7 + 0.3) / 2 = 0.5; 0.5: the cube root of 0.15
        "59, 12.6, 4.5, 2738.613, 53.13293",
        // beyond the best everything is 1
        "90, 20, 16, 120000, 100",
        // one dimension at its worst, and all is lost
        "20, 18, 15, 75000, 0"
    })
    void isWhatTheFormulaGives(double life, double expected, double mean, double income, double index) {
        assertThat(index(life, expected, mean, income)).isCloseTo(index, within(5e-5));
    }

    @Test
    void theThreeIndicesOfTheTechnicalNoteGiveItsIndex() {
        // technical notes 2020: .6971, .3447, .5506 give .510
        assertThat(geometric(69.71, 34.47, 55.06)).isCloseTo(51.0, within(0.05));
    }

    @Test
    void aThousandMoreCountsForMoreWhereIncomeIsLow() {
        assertThat(index(72, 14.4, 12, 2_000) - index(72, 14.4, 12, 1_000))
                .isGreaterThan(index(72, 14.4, 12, 41_000) - index(72, 14.4, 12, 40_000));
    }

    private static double index(double life, double expected, double mean, double income) {
        double education = Mean.ARITHMETIC
                .of(List.of(
                        new WeightedScore(1, EXPECTED_SCHOOLING.points(expected)),
                        new WeightedScore(1, MEAN_SCHOOLING.points(mean))))
                .orElseThrow();
        return geometric(LIFE_EXPECTANCY.points(life), education, INCOME.points(Math.log(income)));
    }

    private static double geometric(double one, double two, double three) {
        return Mean.GEOMETRIC
                .of(List.of(new WeightedScore(1, one), new WeightedScore(1, two), new WeightedScore(1, three)))
                .orElseThrow();
    }
}
