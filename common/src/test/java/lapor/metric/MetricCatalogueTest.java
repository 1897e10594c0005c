package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import lapor.source.Classification;
import lapor.statistics.BootstrapMean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

/** Each metric against its own folder of cases; a metric without one fails. */
class MetricCatalogueTest {
    private static final LocalDate SLICE = LocalDate.parse("2022-03-01");
    private static final Limits LIMITS = Rules.bundled().limits().at(SLICE);

    @ParameterizedTest
    @EnumSource
    void givesWhatWasWorkedOutByHand(AgencyMetric metric) {
        List<NamedCsvRecord> facts = read(metric, "facts.csv");
        List<NamedCsvRecord> cases = read(metric, "expected.csv");
        assertThat(cases).isNotEmpty();
        for (NamedCsvRecord expected : cases) {
            String name = expected.getField("case");
            Tally tally = Tally.of(
                    facts.stream()
                            .filter(fact -> fact.getField("case").equals(name))
                            .map(MetricCatalogueTest::row)
                            .toList(),
                    LIMITS);
            Estimate estimate = metric.estimate(
                    new PeriodFacts(tally, List.of(), Optional.empty(), OptionalLong.empty(), inhabitants(expected), 0),
                    available(expected.getField("lacking")),
                    new BootstrapMean(7));
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
    @EnumSource
    void saysInBothLanguagesWhatItIsAndWhatItCannotTell(AgencyMetric metric) {
        assertThat(List.of(
                        metric.label().id(),
                        metric.label().en(),
                        metric.definition().id(),
                        metric.definition().en(),
                        metric.cannotTell().id(),
                        metric.cannotTell().en(),
                        metric.words().formula()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(AgencyMetric.find(metric.id())).hasValue(metric);
    }

    private static void assertNumber(String what, OptionalDouble actual, String expected, double tolerance) {
        assertThat(actual.isPresent()).as(what + " is there: " + actual).isEqualTo(!expected.isEmpty());
        if (!expected.isEmpty()) {
            assertThat(actual.getAsDouble()).as(what).isCloseTo(Double.parseDouble(expected), within(tolerance));
        }
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

    private static OptionalLong inhabitants(NamedCsvRecord expected) {
        String inhabitants = expected.getField("inhabitants");
        return inhabitants.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(inhabitants));
    }

    private static List<NamedCsvRecord> read(AgencyMetric metric, String file) {
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
