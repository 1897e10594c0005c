package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;

/**
 * If it failed, late rows and corrections of a period that is over would tell the sort of single complaints to whoever
 * keeps the breakdowns of two nights.
 */
class BreakdownNightsTest {
    private static final String PERIOD = "2021";
    private static final int AGENCIES = 40;
    private static final int VALUES = 6;
    private static final int NIGHTS = 30;
    private static final int FEW = 5;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private final long[][] counts = new long[AGENCIES][VALUES];

    @Test
    void tellNothingOfFew() {
        begin();
        List<Told> nights = new ArrayList<>(List.of(published(List.of())));
        List<String> found = new ArrayList<>();
        for (int night = 1; night < NIGHTS; night++) {
            pass();
            Told next = published(nights.get(night - 1).breakdowns());
            nights.forEach(earlier -> found.addAll(attacked(earlier, next)));
            assertThat(Audit.of(next, List.of(), FEW, List.of()).given()).isEmpty();
            nights.add(next);
        }
        assertThat(found).isEmpty();
        assertThat(told(nights.get(NIGHTS - 1))).isGreaterThan(AGENCIES);
        assertThat(nights.get(NIGHTS - 1).breakdowns())
                .as("what differs by no few is told anew")
                .isNotEqualTo(nights.get(0).breakdowns());
    }

    /** What shows that it can find something. */
    @Test
    void findsWhatEveryNightTellsAnew() {
        begin();
        Told last = published(List.of());
        List<String> found = new ArrayList<>();
        for (int night = 1; night < NIGHTS; night++) {
            pass();
            Told next = published(List.of());
            found.addAll(attacked(last, next));
            last = next;
        }
        assertThat(found).hasSizeGreaterThan(100);
    }

    /** If it failed, a night that is repeated would publish something else. */
    @Test
    void standAsTheyAreWhereANightIsRepeated() {
        begin();
        Told first = published(List.of());
        pass();
        Told second = published(first.breakdowns());
        assertThat(published(second.breakdowns()).breakdowns()).isEqualTo(second.breakdowns());
    }

    private void begin() {
        for (long[] ofAgency : counts) {
            double size = Math.exp(random.nextGaussian() + 2.5);
            for (int value = 0; value < VALUES; value++) {
                ofAgency[value] = Math.round(size * 2 * random.nextDouble());
            }
        }
    }

    /** Of some agencies some complaints come late, or are sorted otherwise; of few a whole file of them. */
    private void pass() {
        for (long[] ofAgency : counts) {
            int value = random.nextInt(VALUES);
            double chance = random.nextDouble();
            if (chance < 0.2) {
                ofAgency[value]++;
            } else if (chance < 0.3 && ofAgency[value] > 0) {
                ofAgency[value]--;
                ofAgency[random.nextInt(VALUES)]++;
            } else if (chance < 0.32) {
                for (int other = 0; other < VALUES; other++) {
                    ofAgency[other] += FEW + random.nextInt(10);
                }
            }
        }
    }

    private Told published(List<BreakdownRow> before) {
        List<MetricRow> metrics = new ArrayList<>();
        List<BreakdownRow> rows = new ArrayList<>();
        for (int agency = 0; agency < AGENCIES; agency++) {
            long all = Arrays.stream(counts[agency]).sum();
            String id = "A%02d".formatted(agency);
            metrics.add(new MetricRow(id, PERIOD, "received", Estimate.count(all)));
            for (int value = 0; value < VALUES; value++) {
                if (counts[agency][value] > 0) {
                    rows.add(new BreakdownRow(
                            id,
                            PERIOD,
                            Dimension.CATEGORY,
                            "category " + value,
                            OptionalLong.of(counts[agency][value]),
                            OptionalDouble.of((double) counts[agency][value] / all),
                            Status.OK));
                }
            }
        }
        return new Privacy(FEW, List.of())
                .published(new Told(metrics, List.of(), List.of(), rows, List.of()), List.of(), before);
    }

    private static long told(Told night) {
        return night.breakdowns().stream()
                .filter(row -> row.handlings().isPresent())
                .count();
    }

    private List<String> attacked(Told before, Told after) {
        Path one = folder.resolve("before");
        Path other = folder.resolve("after");
        one.toFile().mkdirs();
        other.toFile().mkdirs();
        RandomWorld.write(before, one);
        RandomWorld.write(after, other);
        return new NightsAttack(one, other, List.of()).foundInBreakdowns();
    }
}
