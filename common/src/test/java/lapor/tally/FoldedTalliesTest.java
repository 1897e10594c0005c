package lapor.tally;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.Succession;
import lapor.agency.SuccessorAgencies;
import lapor.source.Classification;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class FoldedTalliesTest {
    private static final LocalDate JANUARY = LocalDate.parse("2024-01-01");
    private static final LocalDate FEBRUARY = LocalDate.parse("2024-02-01");

    @Test
    void addsWhatTheOldAgencyHandledToTheNewOne() {
        List<TallyRow> rows = List.of(
                row("OLD", JANUARY, Fact.ANSWERED, 3, 5),
                row("NEW", JANUARY, Fact.ANSWERED, 3, 2),
                row("OLD", JANUARY, Fact.ANSWERED, 4, 1),
                row("NEW", FEBRUARY, Fact.ANSWERED, 3, 7),
                row("OTHER", JANUARY, Fact.ANSWERED, 3, 9),
                row("", JANUARY, Fact.UNASSIGNED, 0, 11));
        assertThat(FoldedTallies.of(rows, folded("OLD", "NEW")))
                .containsExactlyInAnyOrder(
                        row("NEW", JANUARY, Fact.ANSWERED, 3, 7),
                        row("NEW", JANUARY, Fact.ANSWERED, 4, 1),
                        row("NEW", FEBRUARY, Fact.ANSWERED, 3, 7),
                        row("OTHER", JANUARY, Fact.ANSWERED, 3, 9),
                        row("", JANUARY, Fact.UNASSIGNED, 0, 11));
    }

    @Test
    void changesNothingWhereNobodyIsFolded() {
        List<TallyRow> rows = List.of(row("OLD", JANUARY, Fact.CLOSED, 0, 5), row("NEW", JANUARY, Fact.CLOSED, 0, 2));
        assertThat(FoldedTallies.of(rows, folded("ABSENT", "NEW"))).containsExactlyElementsOf(rows);
    }

    private static SuccessorAgencies folded(String old, String successor) {
        return Succession.FOLDED.of(
                List.of(agency(old, Optional.of(successor)), agency(successor, Optional.empty())), FEBRUARY);
    }

    private static Agency agency(String id, Optional<String> successor) {
        Agency plain = Agency.unlisted(id, ZoneId.of("Asia/Jakarta"));
        return new Agency(
                id,
                id,
                plain.type(),
                plain.group(),
                plain.parentId(),
                plain.regionId(),
                plain.zone(),
                plain.population(),
                plain.validFrom(),
                plain.validTo(),
                successor);
    }

    private static TallyRow row(String agency, LocalDate slice, Fact fact, int value, long count) {
        return new TallyRow(agency, slice, Classification.INFORMATION, fact, value, count);
    }
}
