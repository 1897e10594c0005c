package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.source.Actor;
import lapor.source.EventType;
import lapor.tally.Fact;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class HandlingTraceTest {
    private static final Instant START = Instant.parse("2021-03-01T02:00:00Z");
    private static final Instant NOW = hour(1000);

    @Test
    void countsAHandlingThatWasSentBackAndTheOneThatTookOver() {
        Story story = story("");
        story.national(EventType.VERIFIED, hour(1));
        story.of(agency("a"), EventType.DISPOSED, hour(2), Actor.NATIONAL_ADMIN);
        story.of(agency("a"), EventType.RETURNED, hour(3), Actor.AGENCY_ADMIN);
        story.of(agency("b"), EventType.DISPOSED, hour(4), Actor.NATIONAL_ADMIN);
        story.of(agency("b"), EventType.RESPONDED, hour(5), Actor.LIAISON);
        story.of(agency("b"), EventType.RESPONDED, hour(6), Actor.LIAISON);
        List<HandlingTrace> traces = HandlingTrace.of(story.until(NOW), NOW);
        assertThat(traces).extracting(HandlingTrace::agencyId).containsExactly("a", "b");
        assertThat(traces).extracting(HandlingTrace::state).containsExactly(Fact.RETURNED, Fact.IN_PROGRESS);
        assertThat(traces.get(1).receivedAt()).isEqualTo(hour(4));
        assertThat(traces.get(1).firstResponse()).contains(hour(5));
    }

    @Test
    void countsAHandlingPassedOnUnansweredAsReturned() {
        Story story = story("a");
        story.of(agency("b"), EventType.DISPOSED, hour(4), Actor.AGENCY_ADMIN);
        assertThat(HandlingTrace.of(story.until(NOW), NOW))
                .extracting(HandlingTrace::state)
                .containsExactly(Fact.RETURNED, Fact.WAITING);
    }

    @Test
    void isClosedUntilItIsOpenedAgainAndDoesNotKnowLaterEvents() {
        Story story = story("a");
        story.of(agency("a"), EventType.RESPONDED, hour(4), Actor.LIAISON);
        story.of(agency("a"), EventType.CLOSED, hour(5), Actor.SYSTEM);
        story.of(agency("a"), EventType.REOPENED, hour(6), Actor.REPORTER);
        List<LogEvent> events = story.until(NOW);
        assertThat(HandlingTrace.of(events, hour(3)).get(0).firstResponse()).isEmpty();
        assertThat(HandlingTrace.of(events, hour(4)).get(0).state()).isEqualTo(Fact.IN_PROGRESS);
        assertThat(HandlingTrace.of(events, hour(5)).get(0).state()).isEqualTo(Fact.CLOSED);
        assertThat(HandlingTrace.of(events, hour(6)).get(0).state()).isEqualTo(Fact.IN_PROGRESS);
    }

    @Test
    void isOneHandlingFromItsDispositionOnWhenTheAgencyGetsTheComplaintAgain() {
        Story story = story("a");
        story.of(agency("a"), EventType.RETURNED, hour(1), Actor.AGENCY_ADMIN);
        story.of(agency("b"), EventType.DISPOSED, hour(2), Actor.NATIONAL_ADMIN);
        story.of(agency("b"), EventType.RETURNED, hour(3), Actor.AGENCY_ADMIN);
        story.of(agency("a"), EventType.DISPOSED, hour(4), Actor.NATIONAL_ADMIN);
        List<LogEvent> events = story.until(NOW);
        assertThat(HandlingTrace.of(events, hour(1)))
                .extracting(HandlingTrace::state)
                .containsExactly(Fact.RETURNED);
        List<HandlingTrace> traces = HandlingTrace.of(events, NOW);
        assertThat(traces).extracting(HandlingTrace::agencyId).containsExactly("a", "b");
        assertThat(traces).extracting(HandlingTrace::state).containsExactly(Fact.WAITING, Fact.RETURNED);
        assertThat(traces.get(0).receivedAt()).isEqualTo(hour(4));
    }

    @Test
    void answersForWhatItClosedAlthoughAnotherAgencyGotIt() {
        Story story = story("a");
        story.of(agency("a"), EventType.CLOSED, hour(1), Actor.AGENCY_ADMIN);
        story.of(agency("b"), EventType.DISPOSED, hour(2), Actor.NATIONAL_ADMIN);
        HandlingTrace first = HandlingTrace.of(story.until(NOW), NOW).get(0);
        assertThat(first.state()).isEqualTo(Fact.CLOSED);
        assertThat(first.firstResponse()).isEmpty();
    }

    @Test
    void answersForWhatItArchivedItselfUnlessItAnsweredBefore() {
        Story archived = story("a");
        archived.of(agency("a"), EventType.ARCHIVED, hour(4), Actor.AGENCY_ADMIN);
        archived.of(agency("a"), EventType.RESPONDED, hour(5), Actor.AGENCY_ADMIN);
        HandlingTrace removed = HandlingTrace.of(archived.until(NOW), NOW).get(0);
        assertThat(removed.state()).isEqualTo(Fact.REMOVED);
        assertThat(removed.firstResponse()).isEmpty();
        Story answered = story("a");
        answered.of(agency("a"), EventType.RESPONDED, hour(3), Actor.LIAISON);
        answered.of(agency("a"), EventType.ARCHIVED, hour(4), Actor.AGENCY_ADMIN);
        assertThat(HandlingTrace.of(answered.until(NOW), NOW))
                .extracting(HandlingTrace::state)
                .containsExactly(Fact.IN_PROGRESS);
    }

    @Test
    void leavesOutDeletedComplaints() {
        Story story = story("a");
        story.national(EventType.DELETED, hour(4));
        assertThat(HandlingTrace.of(story.until(NOW), NOW)).isEmpty();
    }

    private static Story story(String agencyId) {
        Intake intake = new Intake("website", "INFORMATION", "", "41.01", false, false, "reporter-1");
        return Story.submittedTo(agencyId, new Submission(0, START), intake);
    }

    private static SyntheticAgency agency(String id) {
        Traits traits = new Traits(1, 1, 1, 0, 4, 0, 0);
        return new SyntheticAgency(Agency.unlisted(id, Wib.ZONE), AgencyType.REGENCY, 1, traits);
    }

    private static Instant hour(int hours) {
        return START.plusSeconds(3600L * hours);
    }
}
