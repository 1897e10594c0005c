package lapor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import lapor.edition.EditionFixture;
import lapor.metric.Direction;
import lapor.metric.Metric;
import lapor.metric.Metrics;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * How long 10,000 draws of the ranks of 700 agencies by 20 indicators take, and each part of them. Nothing is asserted
 * of the times. Not among the tests; run it on an idle machine:
 *
 * <pre>mvn test -pl common -Dtest=UncertaintyBenchmark</pre>
 */
class UncertaintyBenchmark {
    private static final int AGENCIES = 700;
    private static final int INDICATORS = 20;
    private static final int ROUNDS = 3;

    @Test
    void drawsRanks() {
        Contestants world = world();
        Published published = world.published();
        var plan = world.edition.uncertainty().orElseThrow();
        Drawing drawing = new Drawing(plan, 1, Optional.empty());
        Supplier<Simulation> model = () -> HeldContests.of(drawing, world.edition, world.dossier(), published);
        Simulation simulation = model.get();
        CertainRanks certain = CertainRanks.of(HeldContests.of(
                new Drawing(plan.varying(Set.of()), 1, Optional.empty()), world.edition, world.dossier(), published));
        DrawCounts counts = DrawCounts.of(simulation, plan.draws());
        System.out.printf(
                "%d agencies, %d indicators, %d draws: %.2f s for distributions, %.2f s for draws, %.2f s for drivers,"
                        + " %.2f s for those possibly among the best, %.2f s for all,%n"
                        + "all in seconds of processors %.2f%n",
                AGENCIES,
                INDICATORS,
                plan.draws(),
                best(model),
                best(() -> DrawCounts.of(simulation, plan.draws())),
                best(() -> InputDrivers.of(simulation, plan, certain.ranks())),
                best(() -> new PossibleTop(simulation.scores(), counts.evidence(), certain, 1)
                        .of(1, simulation.contests().get(1))),
                best(() -> Uncertainty.of(world.edition, world.dossier(), published, 1)),
                processors(() -> Uncertainty.of(world.edition, world.dossier(), published, 1)));
        System.out.printf(
                "draws in seconds of processors %.2f%n", processors(() -> DrawCounts.of(simulation, plan.draws())));
    }

    /** Everybody in one group, with equal weights for the first metrics of the catalogue. */
    private static Contestants world() {
        StringJoiner indicators = new StringJoiner(",", "[", "]");
        for (Metric metric : Metrics.all().subList(0, INDICATORS)) {
            boolean lower = metric.direction() == Direction.LOWER_IS_BETTER;
            indicators.add(
                    """
                    {"metric": "%s", "period": "edition-2022", "aspect": "speed", "worst": %s, "best": %s,
                     "weight": %s, "assumption": "indicators"}"""
                            .formatted(metric.id(), lower ? 1 : 0, lower ? 0 : 1, 1.0 / INDICATORS));
        }
        Contestants world = new Contestants(EditionFixture.document()
                .with("/evidence/indicators", indicators.toString())
                .read(Metrics.ids()));
        Random random = new Random(1);
        for (int i = 0; i < AGENCIES; i++) {
            world.enter("ip", "agency-" + (1000 + i), random);
        }
        return world;
    }

    /** What it takes on all threads together, which a busy machine does not change much. */
    private static <T> double processors(Supplier<T> work) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = system.getProcessCpuTime();
            assertThat(work.get()).isNotNull();
            best = Math.min(best, (system.getProcessCpuTime() - begin) / 1e9);
        }
        return best;
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
