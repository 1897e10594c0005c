package lapor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.report.text.Numbers;
import lapor.report.text.Wording;
import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Ticks counted out by hand, and what must hold of any. */
class TicksTest {
    private static final Numbers INDONESIAN = new Numbers(Language.INDONESIAN);

    @ParameterizedTest
    @CsvSource({
        "0, 1, '0 %|20 %|40 %|60 %|80 %|100 %'",
        "0.82, 0.97, '80 %|85 %|90 %|95 %|100 %'",
        "0.9712, 0.9789, '97,0 %|97,2 %|97,4 %|97,6 %|97,8 %|98,0 %'",
        "-0.04, 0.07, '−5 %|0 %|5 %|10 %'"
    })
    void writesSharesWithAsManyDecimalsAsTheStepHas(double low, double high, String expected) {
        assertThat(texts(Axis.percent("", low, high, INDONESIAN))).isEqualTo(expected.replace(" ", "\u00a0"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 12345, '0|5.000|10.000|15.000'",
        "1, 7, '0|2|4|6|8'",
        "0.2, 1.9, '0,0|0,5|1,0|1,5|2,0'",
        "-3, 3, '−4|−2|0|2|4'"
    })
    void coversNumbersWithRoundOnes(double low, double high, String expected) {
        assertThat(texts(Axis.numbers("", low, high, INDONESIAN))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, '1|2|3'", "0, 1, '0|1'", "0, 0, '0|1'"})
    void marksNoPartsOfCases(double low, double high, String expected) {
        assertThat(texts(Axis.whole("", low, high, INDONESIAN))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4, 5000, '10|100|1.000'", "12, 90, '10|20|50|100'", "1, 1, '1|2'", "30, 31, '20|50'"})
    void marksCasesByPowersOfTenWhereThereAreMany(double low, double high, String expected) {
        assertThat(texts(Axis.cases("", low, high, INDONESIAN))).isEqualTo(expected);
    }

    @Test
    void marksMonthsOfAYearAndYearsOfALongerTime() {
        assertThat(days(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31)))
                .isEqualTo("Mei 2021|Jul 2021|Sep 2021|Nov 2021|Jan 2022|Mar 2022");
        assertThat(days(LocalDate.of(2015, 6, 1), LocalDate.of(2019, 6, 1))).isEqualTo("2016|2017|2018|2019");
        assertThat(days(LocalDate.of(2022, 2, 18), LocalDate.of(2022, 4, 14))).isEqualTo("18 Feb|4 Mar|18 Mar|1 Apr");
    }

    @Test
    void holdsBothValuesAndFewTicksWhateverTheyAre() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            double size = Math.pow(10, random.nextInt(9) - 3);
            double low = (random.nextDouble() - 0.5) * size;
            double high = low + random.nextDouble() * size;
            Axis axis = Axis.numbers("", low, high, INDONESIAN);
            assertThat(axis.ticks()).hasSizeBetween(2, 6);
            assertThat(axis.scale().from()).isLessThanOrEqualTo(low + size * 1e-5);
            assertThat(axis.scale().to()).isGreaterThanOrEqualTo(high - size * 1e-5);
        }
    }

    @Test
    void putsValuesWhereTheirScaleHasThem() {
        assertThat(Scale.linear(20, 100).place(60)).isEqualTo(0.5);
        assertThat(Scale.linear(20, 100).place(120)).isEqualTo(1);
        assertThat(Scale.linear(5, 5).place(5)).isEqualTo(0.5);
        assertThat(Scale.logarithmic(1, 1000).place(10)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(Scale.logarithmic(1, 1000).place(0)).isZero();
    }

    @Test
    void putsEveryTickOfCasesWhereItIs() {
        for (int high = 1; high < 3000; high += 7) {
            Axis axis = Axis.cases("", 3, Math.max(3, high), INDONESIAN);
            assertThat(axis.ticks()).allSatisfy(tick -> assertThat(tick.value())
                    .isBetween(axis.scale().from(), axis.scale().to()));
        }
    }

    @Test
    void leavesOutTextsThatWouldTouch() {
        Axis axis = Axis.days(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 4, 30), Wording.in(Language.INDONESIAN));
        List<Tick> legible = Grid.legible(axis, 150);
        assertThat(axis.ticks()).hasSize(6);
        assertThat(legible).hasSize(2);
    }

    private static String days(LocalDate from, LocalDate to) {
        return texts(Axis.days(from, to, Wording.in(Language.INDONESIAN)));
    }

    private static String texts(Axis axis) {
        return String.join("|", axis.ticks().stream().map(Tick::text).toList());
    }
}
