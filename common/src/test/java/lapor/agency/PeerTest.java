package lapor.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerTest {
    @ParameterizedTest
    @ValueSource(strings = {"all", "regency", "regency:large", "service_unit:a:b"})
    void readsWhatItWrites(String code) {
        assertThat(Peer.ofCode(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "village", "village:large", "all:large"})
    void takesNoOtherText(String text) {
        assertThatThrownBy(() -> Peer.ofCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotDivideAllAgencies() {
        assertThat(Peer.ALL.in("large")).isEqualTo(Peer.ALL);
        assertThat(Peer.of(AgencyType.CITY).in("large").code()).isEqualTo("city:large");
    }
}
