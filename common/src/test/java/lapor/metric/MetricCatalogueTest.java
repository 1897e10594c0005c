package lapor.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import lapor.rule.Limits;
import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.Tally;
import lapor.tally.TallyOfRows;
import lapor.tally.TallyRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Each metric against its own folder of cases; a metric without one fails. */
class MetricCatalogueTest {
    private static final LocalDate SLICE = LocalDate.parse("2022-03-01");
    private static final Limits LIMITS = Rules.bundled().limits().at(SLICE);

    @ParameterizedTest
    @MethodSource("catalogue")
    void givesWhatWasWorkedOutByHand(Metric metric) {
        List<NamedCsvRecord> facts = read(metric, "facts.csv");
        List<NamedCsvRecord> cases = read(metric, "expected.csv");
        assertThat(cases).isNotEmpty();
        for (NamedCsvRecord expected : cases) {
            String name = expected.getField("case");
            PeriodFacts seen = seen(
                    facts.stream()
                            .filter(fact -> fact.getField("case").equals(name))
                            .toList(),
                    expected);
            Estimate estimate = metric.estimate(seen, available(expected.getField("lacking")));
            double tolerance = Double.parseDouble(expected.getField("tolerance"));
            assertNumber(name + " value", estimate.value(), expected.getField("value"), Math.min(tolerance, 1e-6));
            assertNumber(name + " low", estimate.low(), expected.getField("low"), tolerance);
            assertNumber(name + " high", estimate.high(), expected.getField("high"), tolerance);
            assertNumber(name + " numerator", estimate.numerator(), expected.getField("numerator"), 0);
            assertNumber(name + " denominator", estimate.denominator(), expected.getField("denominator"), 0);
            String n = estimate.n().isPresent() ? Long.toString(estimate.n().getAsLong()) : "";
            assertThat(n).as(name + " n").isEqualTo(expected.getField("n"));
            assertThat(estimate.status().code()).as(name).isEqualTo(expected.getField("status"));
        }
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void saysInBothLanguagesWhatItIsAndWhatItCannotTell(Metric metric) {
        assertThat(List.of(
                        metric.label().id(),
                        metric.label().en(),
                        metric.definition().id(),
                        metric.definition().en(),
                        metric.cannotTell().id(),
                        metric.cannotTell().en(),
                        metric.words().source().id(),
                        metric.words().source().en(),
                        metric.words().formula()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Metrics.find(metric.id())).hasValue(metric);
    }

    /** If it failed, a new metric would be withheld as if it told of persons, or told although it does. */
    @ParameterizedTest
    @MethodSource("catalogue")
    void tellsOfPersonsWhereItsFactsDo(Metric metric) {
        assertThat(metric.subject() == Subject.PERSONS)
                .as(metric.id() + " needs " + metric.kind().needs() + " and tells of " + metric.subject())
                .isEqualTo(metric.kind().needs().stream().anyMatch(Subject.FACTS_OF_PERSONS::contains));
    }

    private static void assertNumber(String what, OptionalDouble actual, String expected, double tolerance) {
        assertThat(actual.isPresent()).as(what + " is there: " + actual).isEqualTo(!expected.isEmpty());
        if (!expected.isEmpty()) {
            assertThat(actual.getAsDouble()).as(what).isCloseTo(Double.parseDouble(expected), within(tolerance));
        }
    }

    /**
     * The facts of a case; those of the first half of the period are marked 1, those of the second 2, where it has any.
     */
    private static PeriodFacts seen(List<NamedCsvRecord> facts, NamedCsvRecord expected) {
        boolean halved = facts.stream().anyMatch(fact -> !optional(fact, "half").isEmpty());
        return new PeriodFacts(
                tally(facts),
                facts.stream()
                        .collect(groupingBy(fact -> optional(fact, "month"), TreeMap::new, toList()))
                        .values()
                        .stream()
                        .map(MetricCatalogueTest::tally)
                        .toList(),
                halved ? Optional.of(new PeriodFacts.Halves(half(facts, "1"), half(facts, "2"))) : Optional.empty(),
                number(expected, "reporters"),
                number(expected, "inhabitants"),
                (int) number(expected, "channels").orElse(0));
    }

    private static Tally half(List<NamedCsvRecord> facts, String half) {
        return tally(facts.stream()
                .filter(fact -> optional(fact, "half").equals(half))
                .toList());
    }

    private static Tally tally(List<NamedCsvRecord> facts) {
        return TallyOfRows.of(facts.stream().map(MetricCatalogueTest::row).toList(), LIMITS);
    }

    private static TallyRow row(NamedCsvRecord fact) {
        return new TallyRow(
                "a",
                SLICE,
                Classification.valueOf(fact.getField("classification").toUpperCase(Locale.ROOT)),
                Fact.valueOf(fact.getField("fact").toUpperCase(Locale.ROOT)),
                Integer.parseInt(fact.getField("value")),
                Long.parseLong(fact.getField("count")));
    }

    private static Set<Fact> available(String lacking) {
        Set<Fact> available = EnumSet.allOf(Fact.class);
        if (!lacking.isEmpty()) {
            available.remove(Fact.valueOf(lacking.toUpperCase(Locale.ROOT)));
        }
        return available;
    }

    private static OptionalLong number(NamedCsvRecord expected, String field) {
        String number = optional(expected, field);
        return number.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
    }

    private static String optional(NamedCsvRecord row, String field) {
        return row.findField(field).orElse("");
    }

    private static List<Metric> catalogue() {
        return Metrics.all();
    }

    private static List<NamedCsvRecord> read(Metric metric, String file) {
        String resource = "/metric/" + metric.id() + "/" + file;
        try (InputStream in = MetricCatalogueTest.class.getResourceAsStream(resource)) {
            assertThat(in).as("cases of %s in %s", metric.id(), resource).isNotNull();
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(in)) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
