package lapor.source;

import static lapor.source.EventType.ARCHIVED;
import static lapor.source.EventType.CLOSED;
import static lapor.source.EventType.DISPOSED;
import static lapor.source.EventType.RESPONDED;
import static lapor.source.EventType.SUBMITTED;
import static lapor.source.EventType.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class StatusHistoryTest {
    private static final Set<EventType> NEW = EnumSet.of(SUBMITTED);
    private static final Set<EventType> SENT = EnumSet.of(SUBMITTED, VERIFIED, DISPOSED);
    private static final Set<EventType> WORKED_ON = EnumSet.of(SUBMITTED, VERIFIED, DISPOSED, RESPONDED);
    private static final Set<EventType> DONE = EnumSet.of(SUBMITTED, VERIFIED, DISPOSED, RESPONDED, CLOSED);
    private static final Set<EventType> PUT_AWAY = EnumSet.of(SUBMITTED, ARCHIVED);

    private final List<String> events = new ArrayList<>();
    private StatusHistory history = StatusHistory.NONE;

    @Test
    void tellsEachStepOnTheNightItIsFirstSeen() {
        see(NEW, "");
        see(NEW, "");
        see(SENT, "A");
        see(WORKED_ON, "A");
        see(DONE, "A");
        see(DONE, "A");
        assertThat(events).containsExactly("SUBMITTED", "-", "VERIFIED DISPOSED@A", "RESPONDED@A", "CLOSED@A", "-");
    }

    @Test
    void tellsAllThatAStatusImpliesWhenStepsWereMissed() {
        see(DONE, "A");
        assertThat(events).containsExactly("SUBMITTED VERIFIED DISPOSED@A RESPONDED@A CLOSED@A");
    }

    @Test
    void tellsOfReopeningAndOfClosingOnceMore() {
        see(DONE, "A");
        events.clear();
        see(WORKED_ON, "A");
        see(WORKED_ON, "A");
        see(DONE, "A");
        assertThat(events).containsExactly("REOPENED@A", "-", "CLOSED@A");
    }

    @Test
    void doesNotTakePuttingAwayForReopening() {
        see(DONE, "A");
        events.clear();
        see(PUT_AWAY, "A");
        assertThat(events).containsExactly("ARCHIVED@A");
    }

    @Test
    void letsAnotherAgencyAnswerForItself() {
        see(WORKED_ON, "A");
        events.clear();
        see(SENT, "B");
        see(WORKED_ON, "B");
        assertThat(events).containsExactly("DISPOSED@B", "RESPONDED@B");
    }

    @Test
    void doesNotCreditAnAgencyWithWhatItsPredecessorDid() {
        see(WORKED_ON, "A");
        events.clear();
        see(WORKED_ON, "B");
        see(WORKED_ON, "B");
        see(DONE, "B");
        assertThat(events).containsExactly("DISPOSED@B", "-", "CLOSED@B");
    }

    @Test
    void tellsOfAClosedComplaintThatIsSentElsewhere() {
        see(DONE, "A");
        events.clear();
        see(SENT, "B");
        assertThat(events).containsExactly("REOPENED@A DISPOSED@B");
    }

    @Test
    void leavesToTheRowWhatItStatesWithItsTime() {
        see(NEW, "", SUBMITTED);
        see(SENT, "A", SUBMITTED, DISPOSED);
        assertThat(events).containsExactly("-", "VERIFIED");
    }

    @Test
    void doesNotMindAnAgencyThatIsNoLongerNamed() {
        see(SENT, "A");
        events.clear();
        see(PUT_AWAY, "");
        see(SENT, "A");
        assertThat(events).containsExactly("ARCHIVED", "-");
    }

    private void see(Set<EventType> implied, String agency, EventType... stated) {
        Optional<String> named = Optional.of(agency).filter(name -> !name.isEmpty());
        List<String> told = new ArrayList<>();
        for (StatusHistory.Change change : history.changes(implied, named, Set.of(stated))) {
            history = history.with(change, implied);
            told.add(change.type() + change.agencyId().map(name -> "@" + name).orElse(""));
        }
        events.add(told.isEmpty() ? "-" : String.join(" ", told));
    }
}
