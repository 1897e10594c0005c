package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.OptionalLong;

class GroundsTest {
    @Test
    void tellsHowManyCasesAreTooFew() {
        Grounds few = Grounds.tooFew(OptionalLong.of(3));

        assertThat(few.words().en()).isEqualTo("too few cases (n = 3)");
        assertThat(few.written()).isEqualTo("terlalu sedikit kasus (n = 3) / too few cases (n = 3)");
        assertThat(few.kind()).isEqualTo(Reason.TOO_FEW.words());
        assertThat(Grounds.tooFew(OptionalLong.empty()).words()).isEqualTo(Reason.TOO_FEW.words());
    }

    @Test
    void namesAnotherDefinitionByLabelToPeopleAndByIdInTables() {
        Grounds other = Grounds.otherDefinition("completion_rate");

        assertThat(other.written())
                .isEqualTo("benar menurut definisi lain: completion_rate"
                        + " / right under another definition: completion_rate");
        assertThat(other.words().en()).isEqualTo("right under another definition: Completion rate");
        assertThat(other.kind()).isEqualTo(other.words());
    }

    @Test
    void keepsTheIdOfADefinitionThatIsNoMetric() {
        assertThat(Grounds.otherDefinition("unheard_of").words().en()).endsWith(": unheard_of");
    }
}
