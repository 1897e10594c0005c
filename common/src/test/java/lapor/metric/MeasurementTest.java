package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

class MeasurementTest {
    private static final Period PILOT =
            new Period("pilot", LocalDate.parse("2022-03-15"), LocalDate.parse("2022-05-01"));
    private static final Measurement MEASUREMENT =
            new Measurement(Rules.bundled().limits(), List.of(PILOT));
    private static final List<TallyRow> TALLIES = List.of(
            row("b", "2022-03-01", Fact.CLOSED, 4),
            row("b", "2022-03-15", Fact.CLOSED, 2),
            row("b", "2022-03-15", Fact.WAITING, 1),
            row("b", "2022-04-01", Fact.CLOSED, 8),
            row("a", "2021-01-01", Fact.RETURNED, 3),
            row("", "2022-03-01", Fact.UNASSIGNED, 9));

    @Test
    void addsSlicesUpToPeriods() {
        List<MetricRow> rows = MEASUREMENT.measure(known(TALLIES), List.of());
        assertThat(rows.stream()
                        .filter(row -> row.metric().equals("received"))
                        .map(row -> row.agencyId() + " " + row.period() + " "
                                + row.estimate().n().orElseThrow()))
                .containsExactly(
                        "a 2021-01 3",
                        "a 2021-Q1 3",
                        "a 2021-S1 3",
                        "a 2021 3",
                        "b 2022-03 7",
                        "b 2022-04 8",
                        "b 2022-Q1 7",
                        "b 2022-Q2 8",
                        "b 2022-S1 15",
                        "b 2022 15",
                        "b pilot 11");
    }

    @Test
    void measuresEveryMetricInTheOrderOfTheCatalogue() {
        assertThat(MEASUREMENT.measure(known(TALLIES), List.of()).stream()
                        .filter(row ->
                                row.agencyId().equals("b") && row.period().equals("pilot"))
                        .map(MetricRow::metric))
                .containsExactlyElementsOf(
                        Metrics.all().stream().map(Metric::id).toList());
    }

    @Test
    void takesInhabitantsFromTheAgencyAndKnowsNoneOfOthers() {
        List<MetricRow> rows = MEASUREMENT.measure(known(TALLIES), List.of(agency("b", 30_000)));
        assertThat(find(rows, "b", "2022", "complaints_per_100k").value()).hasValue(50);
        assertThat(find(rows, "a", "2021", "complaints_per_100k")).isEqualTo(Estimate.absent(Status.NOT_AVAILABLE));
    }

    @Test
    void doesNotDependOnTheOrderOfTheTallies() {
        List<TallyRow> tallies = randomTallies(new Random(1));
        List<MetricRow> expected = MEASUREMENT.measure(known(tallies), List.of());
        Collections.shuffle(tallies, new Random(2));
        assertThat(MEASUREMENT.measure(known(tallies), List.of())).isEqualTo(expected);
    }

    private static List<TallyRow> randomTallies(Random random) {
        List<TallyRow> rows = new ArrayList<>();
        for (String slice : List.of("2022-01-01", "2022-02-01", "2022-03-01", "2022-03-15")) {
            for (int days = 0; days < 20; days++) {
                rows.add(new TallyRow(
                        "a",
                        LocalDate.parse(slice),
                        Classification.values()[random.nextInt(5)],
                        Fact.ANSWERED,
                        days,
                        1 + random.nextInt(9)));
            }
        }
        return rows;
    }

    private static Estimate find(List<MetricRow> rows, String agency, String period, String metric) {
        return rows.stream()
                .filter(row -> row.agencyId().equals(agency))
                .filter(row -> row.period().equals(period) && row.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .estimate();
    }

    private static TallyRow row(String agency, String slice, Fact fact, long count) {
        return new TallyRow(agency, LocalDate.parse(slice), Classification.INFORMATION, fact, 0, count);
    }

    private static Agency agency(String id, long population) {
        return new Agency(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ZoneOffset.ofHours(7),
                OptionalLong.of(population),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Tallies known(List<TallyRow> rows) {
        return new Tallies(rows, List.of(), List.of(), EnumSet.allOf(Fact.class), List.of());
    }
}
