package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.tally.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every order in which things can happen to a complaint, also those that no sample and no real log shows. */
@ExtendWith(SparkExtension.class)
class RandomLogOracleTest {
    /** Counted as outside, or shown by {@link GamingTest}: nothing crowds at random. */
    private static final Set<Fact> ELSEWHERE = EnumSet.of(
            Fact.DELETED,
            Fact.ARCHIVED,
            Fact.CLOSED_IN_ONE_MINUTE,
            Fact.CLOSED_JUST_BEFORE,
            Fact.RESPONSE_WITH_TEXT,
            Fact.SAME_RESPONSE,
            Fact.CLOSED_AT_ONCE,
            Fact.RETURNED_AFTER_LIMIT,
            Fact.REOPENED_BY_AGENCY,
            Fact.EMPTY_RESPONSE,
            Fact.CONCENTRATED_REPORTERS,
            Fact.SENT_BACK);

    private static final List<String> FACTS = Arrays.stream(Fact.values())
            .filter(fact -> !ELSEWHERE.contains(fact))
            .map(fact -> fact.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final String AS_OF = "2022-04-15T00:00:00+07:00";

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheOracleWhateverHappensToAComplaint() throws Exception {
        NightlyRun run = night("");

        assertThat(run.exitCode()).as(run.errors()).isZero();
        try (Oracle oracle = oracle().compare(run.metrics()).compareTallies(run.tallies(), "disposition")) {
            assertThat(oracle.rows("FROM difference")).isEmpty();
            assertThat(oracle.rows("SELECT state FROM handling GROUP BY ALL HAVING count(*) > 30"))
                    .containsExactlyInAnyOrder("closed", "in_progress", "waiting", "removed", "returned", "outside");
            assertThat(oracle.rows("FROM tally_difference")).isEmpty();
            assertThat(oracle.rows("SELECT fact FROM tally GROUP BY ALL HAVING sum(count) > 5"))
                    .as("facts that this log shows")
                    .containsAll(FACTS);
            for (String rule : List.of("closed_before_submitted", "responded_before_received", "never_submitted")) {
                assertThat(run.rows(rule))
                        .as(rule)
                        .isEqualTo(oracle.count("SELECT sum(count) FROM tally WHERE fact = '" + rule + "'"));
                assertThat(run.quality())
                        .filteredOn(row -> row.rule().code().equals(rule))
                        .singleElement()
                        .satisfies(row -> assertThat(row.exampleRef()).matches("log\\.csv:\\d+"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"verification", "submission"})
    void countsDaysFromWhereItIsTold(String start) throws Exception {
        NightlyRun run = night("\"clock\": {\"start\": \"%s\"},".formatted(start));

        assertThat(run.exitCode()).as(run.errors()).isZero();
        try (Oracle oracle = oracle().compareTallies(run.tallies(), start)) {
            assertThat(oracle.rows("FROM tally_difference")).isEmpty();
        }
    }

    private NightlyRun night(String clock) throws Exception {
        RandomLog.write(folder.resolve("log.csv"), folder.resolve("agencies.csv"), 1);
        return NightlyRun.of(
                folder,
                """
                { "edition": "2022", "asOf": "%s", "calendar": "indonesia", "languages": ["id"], %s
                  "logs": [ {"path": "log.csv", "source": "handling-log"} ], "agencies": "agencies.csv" }
                """
                        .formatted(AS_OF, clock));
    }

    private Oracle oracle() throws Exception {
        return Oracle.ofHandlingLog(folder.resolve("log.csv"), folder.resolve("agencies.csv"), AS_OF);
    }
}
