package lapor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.InvalidInputException;
import lapor.source.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

class RulesTest {
    private static final String CONDUCT = "{\"autoClose\": {\"workingDays\": 10, \"source\": \"a rule\"},"
            + " \"bouncedAgencies\": {\"atLeast\": 3, \"source\": \"chosen\"},"
            + " \"bouncedReturns\": {\"atLeast\": 2, \"source\": \"chosen\"},"
            + " \"closedInOneMinute\": {\"atLeast\": 10, \"source\": \"chosen\"},"
            + " \"sameResponse\": {\"atLeast\": 20, \"source\": \"chosen\"},"
            + " \"bunching\": {\"days\": 7, \"daysBefore\": 84, \"times\": 3, \"atLeast\": 10, \"source\": \"chosen\"},"
            + " \"fewReporters\": {\"atLeast\": 5, \"closedWithinDays\": 3, \"source\": \"chosen\"},"
            + " \"haste\": {\"answerMinutes\": 15, \"closingMinutes\": 5, \"source\": \"chosen\"}}";
    private static final String FINDINGS = "{\"fewest\": {\"atLeast\": 10, \"source\": \"chosen\"},"
            + " \"fewestCases\": {\"atLeast\": 5, \"source\": \"chosen\"},"
            + " \"margin\": {\"share\": 0.05, \"source\": \"chosen\"},"
            + " \"withoutPeers\": {\"bounced\": \"chosen\"},"
            + " \"falseDiscoveries\": {\"share\": 0.05, \"source\": \"chosen\"},"
            + " \"limits\": {\"returned\": {\"share\": 0.5, \"source\": \"chosen\"}}}";
    private static final String LIMIT = "{\"workingDays\": %d, \"source\": \"a rule\"}";

    @TempDir
    private Path folder;

    @Test
    void bringsTheLimitsOfThePublishedRules() {
        Limits limits = Rules.bundled().limits().at(LocalDate.parse("2015-06-01"));
        assertThat(limits.verification().workingDays()).isEqualTo(3);
        assertThat(limits.firstResponse().workingDays()).isEqualTo(5);
        assertThat(limits.resolutionDays(Classification.INFORMATION)).isEqualTo(5);
        assertThat(limits.resolutionDays(Classification.ASPIRATION)).isEqualTo(5);
        assertThat(limits.resolutionDays(Classification.NON_OVERSIGHT)).isEqualTo(14);
        assertThat(limits.resolutionDays(Classification.OVERSIGHT)).isEqualTo(60);
        assertThat(limits.resolutionDays(Classification.UNKNOWN)).isEqualTo(60);
        assertThat(Rules.bundled().smallCell()).isEqualTo(5);
    }

    @Test
    void countsTheDayOfTheResponseAmongTheTenOfTheAutomaticClose() {
        assertThat(Rules.bundled().conduct())
                .isEqualTo(new ConductRules(
                        9, 3, 2, 10, 20, new ConductRules.FewReporters(5, 3), new ConductRules.Haste(15, 5), new ConductRules.Bunching(7, 84, 3, 10)));
    }

    @Test
    void changesLimitsOnTheFirstDayOfTheNewOnes() throws IOException {
        LimitSchedule schedule = read(regime("", 5), regime("2025-03-20", 10)).limits();
        assertThat(schedule.at(LocalDate.parse("2025-03-19")).firstResponse().workingDays())
                .isEqualTo(5);
        assertThat(schedule.at(LocalDate.parse("2025-03-20")).firstResponse().workingDays())
                .isEqualTo(10);
        assertThat(schedule.changeDates()).containsExactly(LocalDate.parse("2025-03-20"));
    }

    @Test
    void reportsEveryProblemAtOnce() {
        String broken = regime("2025-01-01", -1).replace("\"oversight\"", "\"overseen\"");
        assertThatThrownBy(() -> read(broken, regime("2024-01-01", 5), regime("", 5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("limits[0].firstResponse.workingDays")
                .hasMessageContaining("limits[0].resolution.oversight: is missing")
                .hasMessageContaining("limits[0].resolution.overseen: unknown key")
                .hasMessageContaining("limits[0].validFrom: must be left out")
                .hasMessageContaining("limits[1].validFrom")
                .hasMessageContaining("limits[2].validFrom");
    }

    @Test
    void needsLimits() {
        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("limits: needs at least one entry");
    }

    private Rules read(String... regimes) throws IOException {
        Path file = folder.resolve("rules.json");
        Files.writeString(
                file,
                "{\"smallCell\": {\"below\": 5, \"source\": \"chosen\"}, \"conduct\": " + CONDUCT
                        + ", \"findings\": " + FINDINGS
                        + ", \"backlog\": {\"days\": 30, \"source\": \"chosen\"}, \"limits\": ["
                        + String.join(", ", regimes) + "]}");
        return Rules.read(file);
    }

    private static String regime(String validFrom, int firstResponse) {
        String limit = LIMIT.formatted(7);
        return "{" + (validFrom.isEmpty() ? "" : "\"validFrom\": \"" + validFrom + "\", ")
                + "\"verification\": " + limit + ", \"firstResponse\": " + LIMIT.formatted(firstResponse)
                + ", \"resolution\": {\"information\": " + limit + ", \"aspiration\": " + limit
                + ", \"non_oversight\": " + limit + ", \"oversight\": " + limit + "}}";
    }
}
