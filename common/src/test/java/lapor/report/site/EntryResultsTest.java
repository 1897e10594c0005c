package lapor.report.site;

import static org.assertj.core.api.Assertions.assertThat;

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
        EvaluationRow tied = row("tie");
        assertThat(RESULTS.result(tied)).isEqualTo(new Result("Awaiting a decision", false));
        assertThat(RESULTS.findNote(tied)).hasValue("tied at the cut-off");
    }

    @Test
    void doesNotCallARefusalWhatCouldNotBeAssessed() {
        assertThat(RESULTS.result(row("not_assessable"))).isEqualTo(new Result("Not assessable", false));
        assertThat(RESULTS.result(row("score"))).isEqualTo(new Result("Not selected", false));
    }

    @Test
    void namesEverythingThatAnEntryLacks() {
        assertThat(RESULTS.reason(row("not_assessable")))
                .isEqualTo("evidence score not assessable; documents not scored");
    }

    @Test
    void saysWhatDecisionsAndTieBreaksDid() {
        assertThat(RESULTS.findNote(row("displaced"))).hasValue("by a decision on another entry");
        assertThat(RESULTS.findNote(row("moved_up"))).hasValue("by a decision on another entry");
        assertThat(RESULTS.findNote(row("tie_break"))).hasValue("by tie-break");
    }

    @Test
    void saysWhyAnEntryHasNoRankYetOrNone() {
        assertThat(RESULTS.result(row("waits"))).isEqualTo(new Result("Awaiting a decision", false));
        assertThat(RESULTS.reason(row("waits"))).startsWith("people have to decide over an earlier tie first");
        assertThat(RESULTS.result(row("ineligible"))).isEqualTo(new Result("Not eligible", false));
        assertThat(RESULTS.reason(row("ineligible"))).startsWith("Not eligible");
    }

    private static EvaluationRow row(String decidedBy) {
        OptionalDouble none = OptionalDouble.empty();
        OptionalInt noRank = OptionalInt.empty();
        return new EvaluationRow(
                "e", "documents", "ip", "", "A", none, none, none, noRank, noRank, noRank, none, false, decidedBy);
    }
}
