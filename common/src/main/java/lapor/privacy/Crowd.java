package lapor.privacy;

import static java.util.stream.Collectors.joining;

import lapor.finding.Finding;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.Subject;
import lapor.metric.Unit;
import lapor.tally.Fact;

import java.util.OptionalLong;

/**
 * Whom numbers count: what two metrics, or a metric and a finding, say of the same persons is withheld together.
 *
 * @param name of the facts that make them, or of the one metric that has no such fact
 */
record Crowd(String name) {
    static final Crowd CHANNELS = of(Fact.CHANNEL);
    static final Crowd REPORTERS = of(Fact.REPORTER_KNOWN);
    static final Crowd REPLIED = of(Fact.REPORTER_REPLIED);

    /** Those of a metric of persons. */
    static Crowd of(Metric metric) {
        String facts = metric.kind().needs().stream()
                .filter(Subject.FACTS_OF_PERSONS::contains)
                .sorted()
                .map(Fact::code)
                .collect(joining(" "));
        return new Crowd(facts.isEmpty() ? metric.id() : facts);
    }

    /** Those of a finding. */
    static Crowd of(Finding finding) {
        return of(finding.fact());
    }

    private static Crowd of(Fact fact) {
        return new Crowd(fact.code());
    }

    /** Distinct reporters do not add up, and what persons do is counted in steps. */
    Adding adding() {
        return equals(REPORTERS) ? Adding.DISTINCT : Adding.STEPS;
    }

    /** How many persons, or acts of persons, a number counts; absent where it is withheld or there is none. */
    static OptionalLong persons(Metric metric, Estimate estimate) {
        return metric.unit() == Unit.POINTS || estimate.numerator().isEmpty()
                ? estimate.n()
                : OptionalLong.of((long) estimate.numerator().getAsDouble());
    }

    @Override
    public String toString() {
        return name;
    }
}
