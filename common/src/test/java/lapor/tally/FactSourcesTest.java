package lapor.tally;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.EventType;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Set;

class FactSourcesTest {
    private static final Set<EventType> EVERY = EnumSet.allOf(EventType.class);

    private static final Set<Trait> TRAITS = EnumSet.allOf(Trait.class);

    @Test
    void showsEveryFactWhereTheLogsTellEverything() {
        assertThat(FactSources.of(EVERY, EVERY, TRAITS).available()).containsExactlyInAnyOrder(Fact.values());
    }

    @Test
    void cannotTellTheSystemFromPeopleWithoutActors() {
        assertThat(FactSources.of(EVERY, Set.of(), TRAITS).available())
                .contains(Fact.CLOSED, Fact.RESOLVED, Fact.VERIFIED, Fact.CLOSED_WITHOUT_RESPONSE)
                .doesNotContain(
                        Fact.CLOSED_AUTOMATICALLY,
                        Fact.AUTO_CLOSED_EARLY,
                        Fact.SETTLED,
                        Fact.UNSETTLED,
                        Fact.ENTERED_BY_OFFICER,
                        Fact.CLOSED_ON_ENTRY,
                        Fact.CLOSED_BY_PERSON,
                        Fact.VERIFIER_RESOLVED);
    }

    @Test
    void missesNoSubmissionInALogWithoutAny() {
        Set<EventType> handled = EnumSet.of(EventType.DISPOSED, EventType.RESPONDED, EventType.CLOSED);
        assertThat(FactSources.of(handled, handled, Set.of()).available())
                .contains(Fact.BOUNCED, Fact.RESPONDED_BEFORE_RECEIVED)
                .doesNotContain(
                        Fact.NEVER_SUBMITTED,
                        Fact.CLOSED_BEFORE_SUBMITTED,
                        Fact.VERIFIED,
                        Fact.UNVERIFIED,
                        Fact.EVER_DEFERRED,
                        Fact.REPORTER_REPLIED,
                        Fact.REOPENED,
                        Fact.ANSWERED_HOURS,
                        Fact.CHANNEL,
                        Fact.REPORTER_KNOWN,
                        Fact.SAME_RESPONSE);
    }
}
