package lapor.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "kota", "=1+1", "-b", "@x", "'t Hooft", "'"})
    void readsBackTheTextThatItWrote(String text) {
        assertThat(Cell.plain(Cell.text(text))).isEqualTo(text);
    }
}
