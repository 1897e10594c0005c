package lapor.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.report.text.Wording;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

class EntryResultsTest {
    private static final Wording WORDING = Wording.in(Language.ENGLISH);
    private static final EntryResults RESULTS =
            new EntryResults(new EvidenceSum(Optional.empty(), WORDING), Map.of(), WORDING);

    @Test
    void leavesTiesAtTheCutOffToPeople() {
        EvaluationRow tied = row(DecidedBy.TIE);
        assertThat(RESULTS.result(tied)).isEqualTo(new Result("Awaiting a decision", false));
        assertThat(RESULTS.findNote(tied)).hasValue("tied at the cut-off");
    }

    @Test
    void doesNotCallARefusalWhatCouldNotBeAssessed() {
        assertThat(RESULTS.result(row(DecidedBy.NOT_ASSESSABLE))).isEqualTo(new Result("Not assessable", false));
        assertThat(RESULTS.result(row(DecidedBy.SCORE))).isEqualTo(new Result("Not selected", false));
    }

    @Test
    void namesEverythingThatAnEntryLacks() {
        assertThat(RESULTS.reason(row(DecidedBy.NOT_ASSESSABLE)))
                .isEqualTo("evidence score not assessable; documents not scored");
    }

    @Test
    void saysWhatDecisionsAndTieBreaksDid() {
        assertThat(RESULTS.findNote(row(DecidedBy.DISPLACED))).hasValue("by a decision on another entry");
        assertThat(RESULTS.findNote(row(DecidedBy.MOVED_UP))).hasValue("by a decision on another entry");
        assertThat(RESULTS.findNote(row(DecidedBy.TIE_BREAK))).hasValue("by tie-break");
    }

    @Test
    void saysWhyAnEntryHasNoRankYetOrNone() {
        assertThat(RESULTS.result(row(DecidedBy.WAITS))).isEqualTo(new Result("Awaiting a decision", false));
        assertThat(RESULTS.reason(row(DecidedBy.WAITS))).startsWith("people have to decide over an earlier tie first");
        assertThat(RESULTS.result(row(DecidedBy.INELIGIBLE))).isEqualTo(new Result("Not eligible", false));
        assertThat(RESULTS.reason(row(DecidedBy.INELIGIBLE))).startsWith("Not eligible");
    }

    private static EvaluationRow row(DecidedBy decidedBy) {
        OptionalDouble none = OptionalDouble.empty();
        OptionalInt noRank = OptionalInt.empty();
        return new EvaluationRow(
                "e", "documents", "ip", "", "A", none, none, none, noRank, noRank, noRank, none, false, decidedBy, 0);
    }
}
