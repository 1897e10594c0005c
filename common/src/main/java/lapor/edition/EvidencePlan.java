package lapor.edition;

import lapor.input.JsonFields;
import lapor.metric.Metrics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How metrics become an evidence score.
 *
 * @param indicators what counts, in the order of the columns of {@code evidence.csv}
 * @param aggregation how points become a score
 * @param bands of volume inside which agencies are compared; absent where all of a type are
 * @param neededWeight share of the indicators' weight, 0-1, without which an agency is not assessable
 * @param values what earns points: metrics as measured, or pulled towards the peers
 * @param basis of the aggregation, the needed weight and the values
 */
public record EvidencePlan(
        EvidenceWindow window,
        List<Aspect> aspects,
        List<Indicator> indicators,
        Aggregation aggregation,
        Optional<VolumeBands> bands,
        double neededWeight,
        IndicatorValues values,
        Basis basis) {

    /** The metrics that count, in the indicators' order. */
    public List<String> metrics() {
        return indicators.stream().map(Indicator::metric).toList();
    }

    static EvidencePlan from(JsonFields fields, BasisReader bases) {
        List<Indicator> indicators =
                WeightedList.read(fields, "indicators", child -> Indicator.from(child, bases), Indicator::weight);
        References.notEmpty(fields, "indicators", indicators, "at least one indicator");
        References.distinct(fields, "indicators", "metric", indicators.stream().map(Indicator::metric));
        List<Aspect> aspects = fields.objects("aspects", Aspect::from);
        References.distinct(fields, "aspects", "id", aspects.stream().map(Aspect::id));
        return new EvidencePlan(
                fields.object("window", child -> EvidenceWindow.from(child, bases)),
                aspects,
                indicators,
                fields.constant("aggregation", Aggregation.class),
                fields.findObject("peers", child -> VolumeBands.from(child, bases)),
                fields.number("neededWeight", 0, 1),
                fields.has("values") ? fields.constant("values", IndicatorValues.class) : IndicatorValues.RAW,
                bases.read(fields));
    }

    /** Checks what indicators refer to. */
    void check(JsonFields edition, String editionId, Set<String> knownMetrics) {
        for (int i = 0; i < indicators.size(); i++) {
            String path = "evidence.indicators[" + i + "].";
            Indicator indicator = indicators.get(i);
            References.check(edition, path + "metric", indicator.metric(), knownMetrics.stream());
            References.check(
                    edition, path + "period", indicator.period(), EvidenceWindow.periodIds(editionId).stream());
            References.check(
                    edition,
                    path + "aspect",
                    indicator.aspect(),
                    aspects.stream().map(Aspect::id));
            Metrics.find(indicator.metric())
                    .filter(metric -> !indicator.goalposts().runAs(metric.direction()))
                    .ifPresent(metric -> edition.problems()
                            .invalid(
                                    edition.path(path + "best"),
                                    "must be on the other side of worst "
                                            + indicator.goalposts().worst() + ", since "
                                            + metric.direction().label().en()
                                            + ", but is "
                                            + indicator.goalposts().best()));
        }
    }
}
