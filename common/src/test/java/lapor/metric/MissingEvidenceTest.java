package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.EventType;
import lapor.tally.FactSources;
import lapor.tally.Trait;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** "Not available" alone sends people to read code. */
class MissingEvidenceTest {
    private static final Set<EventType> TIMES =
            EnumSet.of(EventType.SUBMITTED, EventType.RESPONDED, EventType.CLOSED);

    @Test
    void namesTheEventsAndFieldsThatALogLacks() {
        FactSources sources = FactSources.of(TIMES, Set.of(), Set.of());
        assertThat(missing("due_on_time_rate", sources)).containsExactly("the field `due`");
        assertThat(missing("verification_on_time_rate", sources)).containsExactly("events of type VERIFIED");
        assertThat(missing("auto_closed_share", sources)).containsExactly("the field `actor` of CLOSED");
        assertThat(missing("reopen_rate", sources))
                .containsExactly("events of type REOPENED or events of type REPORTER_REPLIED");
    }

    @Test
    void namesNothingWhereAllIsTold() {
        Set<EventType> every = EnumSet.allOf(EventType.class);
        FactSources sources = FactSources.of(every, every, EnumSet.allOf(Trait.class));
        assertThat(Metrics.all()).allSatisfy(metric -> assertThat(MissingEvidence.of(metric, sources)).isEmpty());
    }

    private static List<String> missing(String metric, FactSources sources) {
        return MissingEvidence.of(Metrics.find(metric).orElseThrow(), sources).stream()
                .map(text -> text.in(Language.ENGLISH))
                .toList();
    }
}
