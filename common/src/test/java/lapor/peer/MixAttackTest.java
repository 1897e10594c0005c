package lapor.peer;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.breakdown.MixRow;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.source.Classification;
import lapor.statistics.StandardisedRatio;
import lapor.tally.Judged;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * If it failed, somebody who knew how often complaints of each sort are on time could tell from the handlings that the
 * mix lets expect how many of a withheld sort an agency had.
 */
class MixAttackTest {
    private static final String RATE = "resolution_on_time_rate";
    private static final int CATEGORIES = 6;
    private static final int FEW = 5;
    /** Sums of rates are followed to so many parts of one. */
    private static final int GRID = 100;

    private final Random random = new Random(4);
    private final List<MixRow> mix = new ArrayList<>();
    private final Map<String, long[]> sorts = new TreeMap<>();
    private final double[] rates = new double[CATEGORIES * Classification.values().length];

    @Test
    void leavesOpenHowManyOfASortThereAre() {
        world(100);
        MixRatios ratios = MixRatios.of(mix, FEW);
        int tried = 0;
        for (Map.Entry<String, long[]> agency : sorts.entrySet()) {
            long due = cases(agency.getValue());
            Optional<StandardisedRatio> ratio = ratios.find(row(agency.getKey(), due));
            if (ratio.isPresent() && due <= 50) {
                tried++;
                for (int sort = 0; sort < rates.length; sort++) {
                    for (int count = 0; count <= FEW; count++) {
                        assertThat(isPossible(ratio.get().expected(), (int) due, sort, count))
                                .as(agency.getKey() + " may have " + count + " of sort " + sort)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    /**
     * What shows that it can find something: of the single complaint of an agency the unrounded number tells the sort.
     */
    @Test
    void findsTheSortOfASingleComplaintInNumbersThatAreNotRounded() {
        world(100);
        long single =
                sorts.values().stream().filter(counts -> cases(counts) == 1).count();
        long found = sorts.values().stream()
                .filter(counts -> cases(counts) == 1)
                .filter(counts -> rates().filter(rate -> Math.abs(rate - expected(counts)) < 1e-12)
                                .count()
                        == 1)
                .count();
        assertThat(single).isGreaterThan(3);
        assertThat(found).isEqualTo(single);
    }

    private void world(int agencies) {
        long[] onTime = new long[rates.length];
        long[] due = new long[rates.length];
        for (int i = 0; i < agencies; i++) {
            long[] counts = new long[rates.length];
            long complaints = Math.round(Math.exp(random.nextGaussian() * 1.3 + 2.8));
            for (long one = 0; one < complaints; one++) {
                counts[(int) (rates.length * Math.pow(random.nextDouble(), 2))]++;
            }
            String id = "A%03d".formatted(i);
            sorts.put(id, counts);
            for (int sort = 0; sort < rates.length; sort++) {
                if (counts[sort] > 0) {
                    long kept = kept(counts[sort], 0.35 + 0.6 * sort / rates.length);
                    onTime[sort] += kept;
                    due[sort] += counts[sort];
                    mix.add(new MixRow(
                            id,
                            "2022",
                            Classification.values()[sort / CATEGORIES],
                            "category " + sort % CATEGORIES,
                            counts[sort],
                            new Judged(kept, counts[sort]),
                            new Judged(kept, counts[sort])));
                }
            }
        }
        for (int sort = 0; sort < rates.length; sort++) {
            rates[sort] = due[sort] == 0 ? 0 : (double) onTime[sort] / due[sort];
        }
    }

    private long kept(long cases, double rate) {
        return random.doubles(cases).filter(chance -> chance < rate).count();
    }

    private DoubleStream rates() {
        return Arrays.stream(rates);
    }

    private double expected(long[] counts) {
        double expected = 0;
        for (int sort = 0; sort < rates.length; sort++) {
            expected += counts[sort] * rates[sort];
        }
        return expected;
    }

    private static long cases(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    /** Whether the other cases can be of sorts that make the number that is told. */
    private boolean isPossible(double told, int cases, int fixed, int count) {
        int most = (int) Math.ceil(told + 1) * GRID;
        boolean[][] reached = new boolean[cases + 1][most + 1];
        int first = (int) Math.round(count * rates[fixed] * GRID);
        if (first > most) {
            return false;
        }
        reached[count][first] = true;
        for (int sort = 0; sort < rates.length; sort++) {
            int step = (int) Math.round(rates[sort] * GRID);
            for (int used = count; sort != fixed && used < cases; used++) {
                for (int sum = 0; sum + step <= most; sum++) {
                    reached[used + 1][sum + step] |= reached[used][sum];
                }
            }
        }
        for (int sum = 0; sum <= most; sum++) {
            if (reached[cases][sum] && Math.abs((double) sum / GRID - told) <= 0.5) {
                return true;
            }
        }
        return false;
    }

    private static MetricRow row(String agency, long due) {
        return new MetricRow(agency, "2022", RATE, Estimate.share(0, due));
    }
}
