package lapor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.Actor;
import lapor.source.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

class AgencyRoleTest {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, REPORTER, to",
        "DISPOSED, NATIONAL_ADMIN, to",
        "DISPOSED, AGENCY_ADMIN, to",
        "RESPONDED, LIAISON, by",
        "RESPONDED, , by",
        "CLOSED, AGENCY_ADMIN, by",
        "CLOSED, SYSTEM, about",
        "CLOSED, REPORTER, about",
        "ARCHIVED, AGENCY_ADMIN, by",
        "ARCHIVED, NATIONAL_ADMIN, about",
        "REPORTER_REPLIED, REPORTER, about",
        "RATED, , about",
    })
    void tellsTheOneThatActsFromTheOneThatIsActedOn(EventType type, Actor actor, String qualifier) {
        CaseEvent event = new CaseEvent(type, LocalDate.EPOCH, 0, Optional.of("A1"), Optional.ofNullable(actor));
        assertThat(AgencyRole.in(event).code()).isEqualTo(qualifier);
    }
}
