package lapor.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.OptionalDouble;

class NumbersTest {
    private static final Numbers INDONESIAN = new Numbers(Language.INDONESIAN);
    private static final Numbers ENGLISH = new Numbers(Language.ENGLISH);

    @Test
    void separatesThousandsAndDecimalsAsTheLanguageDoes() {
        assertThat(INDONESIAN.decimal(1234.5, 1)).isEqualTo("1.234,5");
        assertThat(ENGLISH.decimal(1234.5, 1)).isEqualTo("1,234.5");
        assertThat(INDONESIAN.whole(2_200_000)).isEqualTo("2.200.000");
    }

    @Test
    void writesPercentAsTheLanguageDoes() {
        assertThat(INDONESIAN.percent(0.875, 1)).isEqualTo("87,5\u00a0%");
        assertThat(ENGLISH.percent(0.875, 1)).isEqualTo("87.5%");
    }

    @Test
    void roundsWhatPeopleSeeAndNotItsBinaryNeighbour() {
        assertThat(ENGLISH.percent(0.0705, 1)).isEqualTo("7.1%");
        assertThat(ENGLISH.decimal(2.675, 2)).isEqualTo("2.68");
    }

    @Test
    void writesNoNegativeZero() {
        assertThat(ENGLISH.decimal(-0.04, 1)).isEqualTo("0.0");
        assertThat(ENGLISH.decimal(-0.06, 1)).isEqualTo("\u22120.1");
    }

    @Test
    void namesMonthsInTheLanguage() {
        assertThat(Wording.in(Language.INDONESIAN).date(LocalDate.of(2022, 8, 17)))
                .isEqualTo("17 Agustus 2022");
        assertThat(Wording.in(Language.ENGLISH).date(LocalDate.of(2022, 4, 14))).isEqualTo("14 April 2022");
    }

    @Test
    void neverWritesASmallShareAsNothing() {
        Wording wording = Wording.in(Language.INDONESIAN);
        assertThat(wording.smallShare(0.00001)).isEqualTo("<\u00a00,01\u00a0%");
        assertThat(wording.smallShare(0.0035)).isEqualTo("0,35\u00a0%");
        assertThat(wording.smallShare(0.2)).isEqualTo("20,0\u00a0%");
    }

    @Test
    void writesADashForAnAbsentScore() {
        assertThat(Wording.in(Language.ENGLISH).score(OptionalDouble.empty())).isEqualTo("–");
    }
}
