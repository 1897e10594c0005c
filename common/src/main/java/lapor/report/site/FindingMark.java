package lapor.report.site;

import lapor.evaluation.EvaluationRow;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.Optional;

/** What stands beside every rank whose agency has open findings. */
public final class FindingMark {
    private FindingMark() {}

    /** How many are open; absent without any. */
    public static Optional<String> find(EvaluationRow row, Wording wording) {
        return row.openFindings() > 0
                ? Optional.of(
                        wording.of(Phrase.RANKING_FINDINGS, wording.numbers().whole(row.openFindings())))
                : Optional.empty();
    }

    /** The rank of an entry that has one, with the mark beside it. */
    public static String rank(EvaluationRow row, Wording wording) {
        String rank = wording.numbers().whole(row.rank().orElseThrow());
        return find(row, wording).map(mark -> rank + " (" + mark + ")").orElse(rank);
    }
}
