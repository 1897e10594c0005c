package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.edition.EditionFixture;
import lapor.input.InvalidInputException;
import lapor.tally.Period;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class EditionFrameTest {
    private static final LocalDate FROM = LocalDate.parse("2021-04-01");
    private static final LocalDate TO = LocalDate.parse("2022-04-01");

    @Test
    void logsReachFromThreeMonthsBeforeTheWindowToTheMidnightAfterTheDeadline() {
        EditionFrame frame = EditionFrame.of(EditionFixture.bundled());

        assertThat(frame.window()).isEqualTo(new Period("edition-2022", FROM, TO));
        assertThat(frame.logsFrom()).isEqualTo("2021-01-01");
        assertThat(frame.logsTo()).isEqualTo("2022-04-15");
        assertThat(Wib.text(frame.asOf())).isEqualTo("2022-04-15T00:00:00+07:00");
        assertThat(Wib.text(frame.deadline())).isEqualTo("2022-04-14T23:59:00+07:00");
    }

    @Test
    void scoresWhatTheEditionScores() {
        EditionFrame frame = EditionFrame.of(EditionFixture.bundled());

        assertThat(frame.criteria())
                .containsExactly("management", "change", "sustainability", "connectivity", "impact");
        assertThat(frame.panelParts()).containsExactly("presentation", "interview", "observation");
    }

    @Test
    void takesTheLastMinuteOfTheLastDayWhereNoDeadlineIsPublished() {
        EditionFixture edition = EditionFixture.document().with("/milestones/1/deadline", "null");

        EditionFrame frame = EditionFrame.of(edition.read());

        assertThat(Wib.text(frame.deadline())).isEqualTo("2022-04-14T23:59:00+07:00");
    }

    @Test
    void takesTheEndOfTheWindowWhereNothingSaysByWhenEntriesAreHandedIn() {
        EditionFixture edition = EditionFixture.document()
                .with("/eligibility/1/kind", "\"recommended_by_parent\"")
                .with("/eligibility/1/milestone", "null");

        EditionFrame frame = EditionFrame.of(edition.read());

        assertThat(Wib.text(frame.deadline())).isEqualTo("2022-03-31T23:59:00+07:00");
        assertThat(Wib.text(frame.asOf())).isEqualTo("2022-04-01T00:00:00+07:00");
    }

    @Test
    void refusesAnEditionWhoseEntriesAreDueBeforeItsWindow() {
        EditionFixture edition = EditionFixture.document()
                .with("/evidence/window/from", "\"2022-05-01\"")
                .with("/evidence/window/split", "\"2022-06-01\"")
                .with("/evidence/window/to", "\"2022-07-01\"");

        assertThatThrownBy(() -> EditionFrame.of(edition.read()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("edition 2022: entries are due 2022-04-14T23:59:00+07:00,"
                        + " before the evidence window begins on 2022-05-01");
    }
}
