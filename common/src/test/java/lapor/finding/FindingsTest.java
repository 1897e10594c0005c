package lapor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.peer.PeerSets;
import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.TallyRow;
import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class FindingsTest {
    private static final Set<Fact> ALL = EnumSet.allOf(Fact.class);
    private static final Period WINDOW = period("window", "2022-01-01", "2022-03-01");
    private static final Period FIRST_HALF = period("window-h1", "2022-01-01", "2022-02-01");
    private static final Period SECOND_HALF = period("window-h2", "2022-02-01", "2022-03-01");

    @Test
    void countsCasesAndWhatTheyAreAPartOf() {
        assertThat(written(
                        ALL,
                        row("A", 1, Fact.CLOSED, 8),
                        row("A", 1, Fact.WAITING, 5),
                        row("A", 1, Fact.RETURNED, 7),
                        row("A", 1, Fact.CLOSED_WITHOUT_RESPONSE, 2),
                        row("A", 1, Fact.BOUNCED, 10)))
                .containsExactly(
                        "A,2022,closed_without_response,2,8,0.25,ok",
                        "A,2022,returned,7,20,0.35,ok",
                        "A,2022,bounced,10,20,0.5,ok",
                        "A,window-h1,closed_without_response,2,8,0.25,ok",
                        "A,window-h1,returned,7,20,0.35,ok",
                        "A,window-h1,bounced,10,20,0.5,ok",
                        "A,window,closed_without_response,2,8,0.25,ok",
                        "A,window,returned,7,20,0.35,ok",
                        "A,window,bounced,10,20,0.5,ok");
    }

    @Test
    void findsNothingThatTheSourceCannotShow() {
        assertThat(written(
                        EnumSet.complementOf(EnumSet.of(Fact.NEVER_SUBMITTED)),
                        row("A", 1, Fact.CLOSED, 20),
                        row("A", 1, Fact.NEVER_SUBMITTED, 20)))
                .isEmpty();
    }

    @Test
    void withholdsNothingItself() {
        assertThat(written(
                        ALL,
                        row("A", 1, Fact.EVER_CLOSED, 4),
                        row("A", 1, Fact.CLOSED, 4),
                        row("A", 1, Fact.REOPENED, 1)))
                .contains("A,2022,reopened,1,4,0.25,ok");
    }

    @Test
    void leavesOutComplaintsWithoutAgency() {
        assertThat(written(ALL, row("", 1, Fact.UNASSIGNED, 9), row("", 1, Fact.NEVER_SUBMITTED, 9)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysInBothLanguagesWhatItCanMeanAndWhatIsHarmless(Finding finding) {
        for (Language language : Language.values()) {
            assertThat(finding.label().in(language)).isNotBlank();
        }
        assertThat(finding.explanation().in(Language.ENGLISH)).contains("Can mean", "Harmless where");
        assertThat(finding.explanation().in(Language.INDONESIAN)).contains("Dapat berarti", "Wajar");
    }

    @Test
    void writesATable(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("findings.csv");
        FindingTable.TABLE.write(
                folder, found(ALL, row("=A", 1, Fact.CLOSED, 8), row("=A", 1, Fact.ACTED_AFTER_CLOSING, 2)));
        assertThat(Files.readAllLines(file))
                .startsWith(
                        "agency_id,period,finding,cases,of,share,status,peer_share,q,limit,beyond,standing,reviewed_by",
                        "'=A,2022,acted_after_closing,2,8,0.25,ok,,,,neither,too_few,");
    }

    private static List<String> written(Set<Fact> available, TallyRow... rows) {
        return found(available, rows).stream()
                .map(row -> String.join(
                        ",",
                        row.agencyId(),
                        row.period(),
                        row.finding().code(),
                        row.cases().isPresent() ? Long.toString(row.cases().getAsLong()) : "",
                        row.of().isPresent() ? Long.toString(row.of().getAsLong()) : "",
                        row.share().isPresent() ? Double.toString(row.share().getAsDouble()) : "",
                        row.status().code()))
                .toList();
    }

    private static List<FindingRow> found(Set<Fact> available, TallyRow... rows) {
        SeenSigns seen = new Findings(
                        Rules.bundled(),
                        List.of(WINDOW, FIRST_HALF, SECOND_HALF),
                        available,
                        PeerSets.byType(List.of()),
                        List.of())
                .in(List.of(rows));
        return seen.held(seen.counted());
    }

    private static TallyRow row(String agency, int month, Fact fact, long count) {
        return new TallyRow(agency, LocalDate.of(2022, month, 1), Classification.UNKNOWN, fact, 0, count);
    }

    private static Period period(String id, String from, String to) {
        return new Period(id, LocalDate.parse(from), LocalDate.parse(to));
    }
}
