package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.ProblemLists;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricKey;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** 200 received, 120 answered of which 90 in time, 30 still in time: 90 of 170 judged, of 120 answered, of 200. */
class DefinitionsTest {
    private static final Definitions BUNDLED = Definitions.bundled(Metrics.ids());
    private static final CountedLogs MEASURED = Counts.of(List.of(
            row("first_response_on_time_rate", Estimate.share(90, 170)),
            row("first_response_on_time_of_responded", Estimate.share(90, 120)),
            row("first_response_on_time_of_received", Estimate.share(90, 200)),
            row("completion_rate", Estimate.share(100, 200)),
            row("follow_up_rate", Estimate.share(150, 200))));

    @ParameterizedTest
    @CsvSource({
        "first_response_on_time_rate, 0.75, 120, other_definition, first_response_on_time_of_responded",
        // not one answered complaint more
        "first_response_on_time_rate, 0.75, 121, above, first_response_on_time_rate",
        "first_response_on_time_rate, 0.75, , above, first_response_on_time_rate",
        "first_response_on_time_of_responded, 0.53, 170, other_definition, first_response_on_time_rate",
        "first_response_on_time_of_responded, 0.45, 200, other_definition, first_response_on_time_of_received",
        "first_response_on_time_rate, 0.53, 170, within_tolerance, first_response_on_time_rate",
        "first_response_on_time_rate, 0.98, 120, above, first_response_on_time_rate",
        // closed and in progress are no other denominator of closed
        "completion_rate, 0.75, 200, above, completion_rate"
    })
    void takesAnotherDenominatorForAnotherDefinition(
            String metric, double claimed, @Nullable Double denominator, String reason, String definition) {
        OptionalDouble declared = denominator == null ? OptionalDouble.empty() : OptionalDouble.of(denominator);
        CheckedClaim checked = check(claim(metric, claimed, declared), MEASURED);

        assertThat(checked.reason().code()).isEqualTo(reason);
        assertThat(checked.definition()).isEqualTo(definition);
        boolean isOther = checked.reason() == Reason.OTHER_DEFINITION;
        String label = Metrics.find(definition).orElseThrow().label().en();
        assertThat(checked.row().grounds().written().endsWith(": " + definition))
                .isEqualTo(isOther);
        assertThat(checked.grounds().words().en().endsWith(": " + label)).isEqualTo(isOther);
    }

    @Test
    void aDefinitionThatCannotBeTestedExcusesNothing() {
        String withheld = "first_response_on_time_of_responded";
        CountedLogs without = Counts.of(
                List.of(
                        row("first_response_on_time_rate", Estimate.share(90, 170)),
                        row(withheld, Estimate.absent(Status.SUPPRESSED))),
                List.of(Counts.past(
                        new MetricKey("a", "2022", withheld),
                        "2022-04-01T17:00:00Z",
                        Estimate.share(90, 120),
                        Doubt.NONE)));

        assertThat(check(claim("first_response_on_time_rate", .75, OptionalDouble.of(120)), without)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void bundledDefinitionsAreInOneUnitAndHaveATolerance() {
        for (Definitions.Alternative alternative : BUNDLED.alternatives()) {
            assertThat(Tolerances.bundled().find(alternative.metric())).isPresent();
            assertThat(alternative.definitions())
                    .map(id -> Metrics.find(id).map(Metric::unit))
                    .containsOnly(Metrics.find(alternative.metric()).map(Metric::unit));
        }
    }

    @Test
    void listsEveryMistakeOfDefinitions() {
        assertThat(ProblemLists.of(() -> Definitions.parse(
                        "d.json",
                        """
                        {"assumption": {"id": "a", "en": "b"}, "falseDiscoveryRate": 2, "alternatives": [
                          {"metric": "a", "definitions": ["a", "x"]}, {"metric": "a", "definitions": []}]}
                        """,
                        Set.of("a"))))
                .containsExactly(
                        "d.json: falseDiscoveryRate: must be a number from 0 to 1, but is 2",
                        "d.json: alternatives[0].definitions[1]: \"x\" is no metric",
                        "d.json: alternatives[0].definitions: \"a\" is no other definition of itself",
                        "d.json: alternatives[1].metric: \"a\" is there twice");
    }

    private static CheckedClaim check(Claim claim, CountedLogs logs) {
        return Counts.check(List.of(claim), logs).get(0);
    }

    private static Claim claim(String metric, double value, OptionalDouble denominator) {
        return new Claim("a", metric, "2022", value, OptionalDouble.empty(), denominator, Optional.empty());
    }

    private static MetricRow row(String metric, Estimate estimate) {
        return new MetricRow("a", "2022", metric, estimate);
    }
}
