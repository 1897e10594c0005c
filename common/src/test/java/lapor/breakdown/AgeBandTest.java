package lapor.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class AgeBandTest {
    @ParameterizedTest
    @ValueSource(strings = {"0-5", "6-14", "61+"})
    void readsWhatItWrites(String code) {
        assertThat(AgeBand.find(code).map(AgeBand::code)).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "six-14", "6-14 days"})
    void takesNothingElse(String text) {
        assertThat(AgeBand.find(text)).isEmpty();
    }

    @Test
    void comesByItsFirstDay() {
        assertThat(Stream.of("61+", "6-14", "0-5")
                        .flatMap(code -> AgeBand.find(code).stream())
                        .sorted()
                        .map(AgeBand::code))
                .containsExactly("0-5", "6-14", "61+");
    }
}
