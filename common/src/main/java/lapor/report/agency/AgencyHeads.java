package lapor.report.agency;

import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.peer.ComparisonRow;
import lapor.report.site.Fact;
import lapor.report.site.FindingMark;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.tally.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The beginnings of profiles. */
record AgencyHeads(Site site, AgencyRows rows, Map<String, EvidenceRow> evidence, Map<String, EvaluationRow> ranks) {
    static final String ON_TIME = "first_response_on_time_rate";

    AgencyHead of(String agency) {
        Period headline = site.model().period();
        return new AgencyHead(
                site.agencies().name(agency),
                site.agencies().link(agency, wording()).type(),
                site.agencies().findParent(agency).map(parent -> wording().of(Phrase.PART_OF, parent)),
                site.agencies().findRegion(agency).map(region -> wording().of(Phrase.REGION_OF, region)),
                wording().days(headline.from(), headline.to()),
                verdict(agency),
                figures(agency));
    }

    /** How soon it answers, and whether that is distinguishable from its peers. */
    private String verdict(String agency) {
        Optional<Estimate> onTime = findEstimate(agency, ON_TIME).filter(MetricWording::hasValue);
        if (onTime.isEmpty()) {
            return wording().of(Phrase.AGENCY_VERDICT_NONE);
        }
        MetricWording metric = site.metrics().wording(ON_TIME, wording());
        String value = metric.value(onTime.get().value().orElseThrow());
        if (onTime.get().status() == Status.TOO_FEW) {
            return wording().of(Phrase.AGENCY_VERDICT_FEW, value);
        }
        Optional<ComparisonRow> comparison = rows.findComparison(agency, ON_TIME);
        String peers = comparison.stream()
                .flatMapToDouble(row -> row.peerValue().stream())
                .mapToObj(metric::value)
                .findFirst()
                .orElse("–");
        return wording()
                .of(
                        switch (comparison
                                .map(row -> Judgement.of(row, site.metrics().find(ON_TIME)))
                                .orElse(Judgement.UNKNOWN)) {
                            case BETTER -> Phrase.AGENCY_VERDICT_BETTER;
                            case WORSE -> Phrase.AGENCY_VERDICT_WORSE;
                            case USUAL -> Phrase.AGENCY_VERDICT_USUAL;
                            case UNKNOWN -> Phrase.AGENCY_VERDICT_ALONE;
                        },
                        value,
                        peers);
    }

    private List<Fact> figures(String agency) {
        List<Fact> figures = new ArrayList<>();
        for (String metric : List.of(Metrics.RECEIVED, ON_TIME, Metrics.FIRST_RESPONSE_MEDIAN)) {
            MetricWording words = site.metrics().wording(metric, wording());
            findEstimate(agency, metric)
                    .ifPresent(estimate -> figures.add(new Fact(words.label(), words.valueOrStatus(estimate))));
        }
        Optional.ofNullable(evidence.get(agency))
                .filter(row -> row.score().isPresent())
                .ifPresent(row -> figures.add(
                        new Fact(label(Phrase.SCORE_EVIDENCE, row), wording().score(row.score()))));
        Optional.ofNullable(ranks.get(agency))
                .filter(row -> row.rank().isPresent())
                .ifPresent(row -> figures.add(new Fact(
                        label(row), wording().numbers().whole(row.rank().orElseThrow()))));
        return figures;
    }

    /** Findings stand beside the rank as the interval beside the score. */
    private String label(EvaluationRow row) {
        String label = wording().of(Phrase.RANK);
        return FindingMark.find(row, wording())
                .map(mark -> label + " (" + mark + ")")
                .orElse(label);
    }

    private String label(Phrase phrase, EvidenceRow row) {
        String label = wording().of(phrase);
        return row.low().isPresent() && row.high().isPresent()
                ? label + " (" + wording().score(row.low()) + "–" + wording().score(row.high()) + ")"
                : label;
    }

    private Optional<Estimate> findEstimate(String agency, String metric) {
        return rows.findMetric(agency, metric, site.model().period().id()).map(MetricRow::estimate);
    }

    private Wording wording() {
        return site.wording();
    }
}
