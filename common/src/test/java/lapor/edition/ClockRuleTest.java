package lapor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.InvalidInputException;
import lapor.rule.ClockStart;
import org.junit.jupiter.api.Test;

class ClockRuleTest {
    @Test
    void anEditionMaySayFromWhenDaysAreCounted() {
        Edition edition = EditionFixture.document()
                .with("/clockStart", "{\"start\": \"verification\", \"assumption\": \"indicators\"}")
                .read();
        assertThat(edition.clockStart()).contains(ClockStart.VERIFICATION);
    }

    @Test
    void anEditionNeedNotSayIt() {
        assertThat(EditionFixture.bundled().clockStart()).isEmpty();
    }

    @Test
    void itMustBeKnownAndRestOnSomething() {
        EditionFixture edition = EditionFixture.document().with("/clockStart", "{\"start\": \"lunch\"}");
        assertThatThrownBy(edition::read)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("clockStart.start: must be one of disposition, verification, submission")
                .hasMessageContaining("clockStart.source: is missing");
    }
}
