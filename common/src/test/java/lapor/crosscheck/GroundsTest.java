package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class GroundsTest {
    @Test
    void tellsAsOfWhichDayAClaimIsRight() {
        Grounds then = Grounds.anotherDay(Optional.of(LocalDate.of(2022, 4, 8)));

        assertThat(then.words().en()).isEqualTo("right as of another day (2022-04-08)");
        assertThat(then.written()).isEqualTo("benar per hari lain (2022-04-08) / right as of another day (2022-04-08)");
        assertThat(then.kind()).isEqualTo(Reason.ANOTHER_DAY.words());
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
