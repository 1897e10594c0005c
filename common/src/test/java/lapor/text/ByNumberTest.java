package lapor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ByNumberTest {
    private enum Odd implements Numbered {
        FIVE(5),
        ONE(1);

        private final int number;

        Odd(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private enum Same implements Numbered {
        ONE,
        OTHER;

        @Override
        public int number() {
            return 1;
        }
    }

    private static final ByNumber<Odd> ODD = ByNumber.of(Odd.class);

    @Test
    void findsEveryConstantByItsNumber() {
        assertThat(Odd.values())
                .allSatisfy(odd -> assertThat(ODD.get(odd.number())).isEqualTo(odd));
    }

    @Test
    void findsNoneForANumberBetweenOrBeyond() {
        assertThat(ODD.find(-1)).isEmpty();
        assertThat(ODD.find(3)).isEmpty();
        assertThat(ODD.find(6)).isEmpty();
        assertThatThrownBy(() -> ODD.get(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no Odd has the number 3");
    }

    @Test
    void refusesTwoConstantsWithOneNumber() {
        assertThatThrownBy(() -> ByNumber.of(Same.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two constants have the number 1");
    }
}
