package lapor.tally;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** What a run kept of its sources is which facts they show: from that, explain must name what is lacking. */
    @ParameterizedTest
    @EnumSource(EventType.class)
    void tellsFromTheFactsShownWhatIsLacking(EventType type) {
        Set<EventType> others = EnumSet.complementOf(EnumSet.of(type));
        lacksTheSame(FactSources.of(others, others, TRAITS));
        lacksTheSame(FactSources.of(EVERY, others, TRAITS));
        for (Trait trait : Trait.values()) {
            lacksTheSame(FactSources.of(EVERY, EVERY, EnumSet.complementOf(EnumSet.of(trait))));
        }
    }

    private static void lacksTheSame(FactSources sources) {
        FactSources told = FactSources.showing(sources.available());
        for (Fact fact : Fact.values()) {
            assertThat(told.lacking(fact).isEmpty()).isEqualTo(sources.lacking(fact).isEmpty());
            assertThat(told.lacking(fact)).as(fact.name()).containsAll(sources.lacking(fact));
        }
    }
}
