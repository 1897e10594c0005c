package lapor.judgement;

import lapor.crosscheck.CountedLogs;
import lapor.crosscheck.PastCount;
import lapor.crosscheck.PastCounts;
import lapor.metric.Measured;
import lapor.run.Viewpoint;

import java.util.List;

/**
 * What claims may be held against beside the metrics of the run.
 *
 * @param view from where the run looks
 * @param counts of what is claimed, through time
 */
public record PastView(Viewpoint view, List<PastCount> counts) {

    CountedLogs beside(Measures measures) {
        return new CountedLogs(Measured.of(measures.published()), PastCounts.of(counts), view.asOf(), view.zone());
    }
}
