package lapor.report.model;

import lapor.difference.Cause;
import lapor.difference.MetricChange;
import lapor.difference.RankChange;
import lapor.metric.Restatement;
import lapor.text.LocalText;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a run shows otherwise than the run before. Every list may be empty.
 *
 * @param before the run before
 * @param after the run that the report is of
 * @param filesCame log files that only the later run knows
 * @param filesWent log files that only the earlier run knew
 * @param possible why results may differ
 * @param settings names of the settings that differ and may change results
 * @param separation whether changes of scores could be shared out among the causes
 * @param ranks every entry of either run
 * @param metrics the number that changed most of each agency, the largest change first
 * @param restated numbers of the earlier run that late rows and corrections changed
 * @param restatedMost the one of these that changed most of each agency, as far as it has an interval
 * @param came ids of the agencies that only the later run has
 * @param went ids of the agencies that only the earlier run has
 */
public record RunChanges(
        Side before,
        Side after,
        long filesCame,
        long filesWent,
        Set<Cause> possible,
        List<String> settings,
        LocalText separation,
        List<RankChange> ranks,
        List<MetricChange> metrics,
        List<Restatement> restated,
        List<MetricChange> restatedMost,
        List<String> came,
        List<String> went) {

    /**
     * One of the two runs.
     *
     * @param complaints known to it
     */
    public record Side(String run, Instant asOf, String code, long complaints) {}

    public RunChanges {
        settings = List.copyOf(settings);
        ranks = List.copyOf(ranks);
        metrics = List.copyOf(metrics);
        restated = List.copyOf(restated);
        restatedMost = List.copyOf(restatedMost);
        came = List.copyOf(came);
        went = List.copyOf(went);
    }

    /** Whether both runs ranked entries, so that their places can be held against each other. */
    public boolean bothRanked() {
        return ranks.stream().anyMatch(change -> change.before().isPresent())
                && ranks.stream().anyMatch(change -> change.after().isPresent());
    }
}
