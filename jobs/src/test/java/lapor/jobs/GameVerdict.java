package lapor.jobs;

import static java.util.stream.Collectors.toCollection;

import lapor.evidence.EvidenceRow;
import lapor.finding.Finding;
import lapor.finding.FindingRow;
import lapor.judgement.Judgement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.tally.Period;

import java.util.Collection;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What the product says of an agency of a played world.
 *
 * @param score its evidence score; absent where it has none
 * @param received in the evidence window
 * @param open findings beside its rank
 */
record GameVerdict(OptionalDouble score, long received, Set<Finding> open) {

    /** Taken from rows of all agencies and periods. */
    static GameVerdict of(
            String agency,
            Period window,
            Collection<EvidenceRow> evidence,
            Collection<MetricRow> metrics,
            Collection<FindingRow> findings) {
        return new GameVerdict(
                evidence.stream()
                        .filter(row -> row.agencyId().equals(agency))
                        .map(EvidenceRow::score)
                        .findFirst()
                        .orElse(OptionalDouble.empty()),
                metrics.stream()
                        .filter(row -> row.agencyId().equals(agency)
                                && row.period().equals(window.id())
                                && row.metric().equals(Metrics.RECEIVED))
                        .mapToLong(row -> row.estimate().n().orElse(0))
                        .sum(),
                findings.stream()
                        .filter(row ->
                                row.agencyId().equals(agency) && row.period().equals(window.id()) && row.isOpen())
                        .map(FindingRow::finding)
                        .collect(toCollection(() -> EnumSet.noneOf(Finding.class))));
    }

    static GameVerdict of(String agency, Judgement judged, Period window) {
        return of(agency, window, judged.verdicts().evidence().orElseThrow(), judged.metrics(), judged.findings());
    }
}
