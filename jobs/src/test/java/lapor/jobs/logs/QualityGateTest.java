package lapor.jobs.logs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.quality.RowCounts;
import lapor.run.Thresholds;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What keeps a delivery out, and what is said of it. */
class QualityGateTest {
    private static final LogFile GOOD = new LogFile("logs/a.csv", "", "a", "", "handling-log", "{}");
    private static final LogFile SPOILT = new LogFile("logs/b.csv", "", "b", "", "handling-log", "{}");
    private static final SortedMap<String, Long> AGENCIES = new TreeMap<>(Map.of("A1", 6L, "A2", 3L, "A9", 1L));

    private static final Thresholds LENIENT = new Thresholds(0.05, 0.5, 1, 1, 1, Thresholds.Ids.USUAL);

    @Test
    void findsTheOneSpoiltFileAmongMany() {
        assertThatThrownBy(() -> check(LENIENT, new RowCounts(980, 980, 0, 0, 0), new RowCounts(20, 9, 0, 0, 11)))
                .isInstanceOf(GateFailedException.class)
                .hasMessage("rejected rows of logs/b.csv: share must be at most 0.5 (thresholds.fileRejectedShare),"
                        + " but is 0.5500 (read 20 = accepted 9 + duplicate 0 + late 0 + rejected 11);"
                        + " nothing was added to the lake\nexamples");
    }

    @Test
    void doesNotJudgeAFileByARowOrTwo() {
        assertThatCode(() -> check(LENIENT, new RowCounts(980, 980, 0, 0, 0), new RowCounts(9, 0, 0, 0, 9)))
                .doesNotThrowAnyException();
    }

    @Test
    void saysEverythingThatIsTooMuchAtOnce() {
        assertThatThrownBy(() -> check(
                        new Thresholds(0.01, 0.1, 0.05, 0.25, 0.03, Thresholds.Ids.USUAL),
                        new RowCounts(80, 40, 0, 40, 0),
                        new RowCounts(20, 16, 0, 0, 4)))
                .hasMessage(
                        """
                        rejected rows: share must be at most 0.01 (thresholds.rejectedShare), but is 0.0400 (read 100 = accepted 56 + duplicate 0 + late 40 + rejected 4)
                        rejected rows of logs/b.csv: share must be at most 0.1 (thresholds.fileRejectedShare), but is 0.2000 (read 20 = accepted 16 + duplicate 0 + late 0 + rejected 4)
                        events of unlisted agencies: share must be at most 0.05 (thresholds.unlistedShare), but is 0.1000 (1 of 10 events; 1 agencies: A9)
                        events with text, an address or a number of a person where a name belongs: share must be at most 0.03 (thresholds.misplacedShare), but is 0.0700 (are the columns in their places? Agencies that are so named belong into the list)
                        late rows: share must be at most 0.25 (thresholds.lateShare), but is 0.4000 (read 100 = accepted 56 + duplicate 0 + late 40 + rejected 4); nothing was added to the lake
                        examples""");
    }

    @Test
    void letsSharesPassThatAreJustAllowed() {
        assertThatCode(() -> check(
                        new Thresholds(0.04, 0.2, 0.1, 0.4, 0.07, Thresholds.Ids.USUAL),
                        new RowCounts(80, 40, 0, 40, 0),
                        new RowCounts(20, 16, 0, 0, 4)))
                .doesNotThrowAnyException();
    }

    private static void check(Thresholds thresholds, RowCounts good, RowCounts spoilt) {
        new QualityGate(thresholds, Set.of("A1", "A2"))
                .check(
                        List.of(GOOD, SPOILT),
                        new RowAccounts(Map.of("a", good, "b", spoilt), Map.of(), Map.of(), Map.of(), Optional.empty()),
                        new NamedInEvents(AGENCIES, 0.07),
                        () -> "examples");
    }
}
