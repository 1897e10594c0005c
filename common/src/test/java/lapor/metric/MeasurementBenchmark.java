package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.statistics.HistogramBuilder;
import lapor.statistics.KaplanMeier;
import lapor.statistics.SurvivalBand;
import lapor.tally.Fact;
import lapor.tally.Tallies;
import lapor.tally.TallyFile;
import lapor.tally.TallyRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * How long it takes to measure 700 agencies in 60 months, beside reading the same tallies from their file. Nothing is
 * asserted of the times. Not among the tests; run it on an idle machine, with the collector that the launcher takes for
 * inputs of that size:
 *
 * <pre>mvn test -pl common -Dtest=MeasurementBenchmark -Dtest.collector=-XX:+UseParallelGC</pre>
 */
class MeasurementBenchmark {
    private static final int AGENCIES = 700;
    private static final int MONTHS = 60;
    private static final int COMPLAINTS_A_MONTH = 20;
    private static final int ROUNDS = 3;
    private static final LocalDate FIRST = LocalDate.parse("2018-01-01");
    private static final List<Fact> DAYS =
            List.of(Fact.ANSWERED, Fact.UNANSWERED, Fact.RESOLVED, Fact.UNRESOLVED, Fact.SETTLED, Fact.UNSETTLED);
    private static final List<Fact> COUNTS = List.of(Fact.CLOSED, Fact.IN_PROGRESS, Fact.WAITING, Fact.RETURNED);

    private final Random random = new Random(1);

    @Test
    void measuresAllMetricsOfAllMonths(@TempDir Path folder) {
        List<TallyRow> rows = rows();
        Path file = folder.resolve("tallies.csv.gz");
        TallyFile.of(rows).write(file);
        Tallies tallies = new Tallies(rows, List.of(), List.of(), EnumSet.allOf(Fact.class), List.of());
        Measurement measurement = new Measurement(Rules.bundled().limits(), List.of());
        double measuring = best(() -> measurement.measure(tallies, List.of()));
        double reading = best(() -> TallyFile.read(file));
        System.out.printf(
                "%d rows of tallies: measured in %.2f s, read in %.2f s, ratio %.2f%n",
                rows.size(), measuring, reading, measuring / reading);
        assertThat(TallyFile.read(file)).hasSameSizeAs(rows);
    }

    @Test
    void estimatesCurvesOfDaysHoweverManyComplaints() {
        for (int cases : new int[] {1_000, 1_000_000}) {
            HistogramBuilder events = new HistogramBuilder();
            HistogramBuilder censored = new HistogramBuilder();
            for (int i = 0; i < cases; i++) {
                (i % 5 == 0 ? censored : events).add(i % 120, 1);
            }
            var answered = events.build();
            var waiting = censored.build();
            int times = 10_000;
            double seconds = best(() -> {
                double sum = 0;
                for (int i = 0; i < times; i++) {
                    sum += KaplanMeier.of(answered, waiting)
                            .medianInterval(SurvivalBand.LOG_LOG)
                            .low()
                            .orElse(0);
                }
                return sum;
            });
            System.out.printf("median of %d complaints: %.1f microseconds%n", cases, seconds / times * 1e6);
        }
    }

    private List<TallyRow> rows() {
        List<TallyRow> rows = new ArrayList<>();
        for (int agency = 0; agency < AGENCIES; agency++) {
            for (int month = 0; month < MONTHS; month++) {
                String id = "agency-" + agency;
                LocalDate slice = FIRST.plusMonths(month);
                for (Classification classification :
                        List.of(Classification.NON_OVERSIGHT, Classification.INFORMATION)) {
                    COUNTS.forEach(fact -> rows.add(new TallyRow(id, slice, classification, fact, 0, 5)));
                    DAYS.forEach(fact -> random.ints(COMPLAINTS_A_MONTH / 4, 0, 40)
                            .distinct()
                            .forEach(day -> rows.add(new TallyRow(id, slice, classification, fact, day, 1))));
                    random.ints(3, 1, 6)
                            .distinct()
                            .forEach(
                                    rating -> rows.add(new TallyRow(id, slice, classification, Fact.RATED, rating, 1)));
                }
            }
        }
        return rows;
    }

    private static <T> double best(Supplier<T> work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            assertThat(work.get()).isNotNull();
            double seconds = (System.nanoTime() - begin) / 1e9;
            // the first round warms up
            best = round == 0 ? best : Math.min(best, seconds);
        }
        return best;
    }
}
