package lapor.judgement;

import lapor.backlog.BacklogChange;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.source.Severity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Tells how new the logs are. */
final class LatestHandling {
    private LatestHandling() {}

    /**
     * The last day on which any agency received or closed a complaint; nothing where that is longer ago than the
     * series.
     */
    static Optional<QualityRow> row(Counted counted, int backlogDays) {
        LocalDate first = counted.view().date().minusDays(backlogDays - 1L);
        return counted.backlog().stream()
                .filter(change -> change.series() != BacklogChange.Series.OVERDUE)
                .map(BacklogChange::day)
                .filter(day -> day.isAfter(first))
                .max(Comparator.naturalOrder())
                .map(day -> new QualityRow(QualityRule.LATEST_HANDLING, Severity.INFO, 0, 0, day.toString()));
    }
}
