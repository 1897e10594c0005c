package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.OptionalDouble;

class StatedTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-0.25", "12.5", "suppressed", "not_available"})
    void readsWhatItWrites(String code) {
        assertThat(Stated.ofCode(code).code()).isEqualTo(code);
    }

    @Test
    void isTheNumberElseWhyThereIsNoneElseNothing() {
        assertThat(Stated.of(Optional.of(Estimate.count(3)))).isEqualTo(Stated.ofCode("3"));
        assertThat(Stated.of(Optional.of(Estimate.absent(Status.SUPPRESSED))).status())
                .hasValue(Status.SUPPRESSED);
        assertThat(Stated.of(Optional.empty())).isEqualTo(new Stated(OptionalDouble.empty(), Optional.empty()));
    }

    @Test
    void takesNoOtherText() {
        assertThatThrownBy(() -> Stated.ofCode("many")).isInstanceOf(IllegalArgumentException.class);
    }
}
