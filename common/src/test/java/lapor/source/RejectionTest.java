package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    31/12/2021 Budi > 99/99/9999 Aaaa
                    budi.S@mail.co.id > aaaa.A@aaaa.aa.aa
                    +62 812-3456-7890 > +99 999-9999-9999
                    Ñandú ١٢ 漢字 > Aaaaa 99 aa
                    '' > ''
                    aaaaaaaaaabbbbbbbbbbccccccccccddddddddddE > aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
                    """)
    void keepsTheShapeOfAValueAndNothingElse(String value, String shape) {
        assertThat(Rejection.shape(value)).isEqualTo(shape);
    }
}
