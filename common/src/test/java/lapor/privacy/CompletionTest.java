package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.MetricRow;
import lapor.metric.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** If it failed, a night whose first choice gives something away would publish it, or publish nothing at all. */
class CompletionTest {
    private static final RandomWorld WORLD = RandomWorld.of(16, 1);
    private static final Told COUNTED = WORLD.counted();

    @TempDir
    private Path folder;

    @Test
    void withholdsMoreUntilTheAuditPasses() {
        Told poor = Naive.published(COUNTED);
        assertThat(audit(poor).given()).hasSizeGreaterThan(500);

        Told completed = new Completion(CompletionTest::audit).of(poor);

        assertThat(audit(completed).given()).isEmpty();
        RandomWorld.write(completed, folder);
        Map<String, String> types = new HashMap<>();
        WORLD.agencies().forEach(agency -> agency.type().ifPresent(type -> types.put(agency.id(), type.code())));
        assertThat(new Attack(folder, RandomWorld.DECLARED)
                        .byReading()
                        .byBounds()
                        .bySubtraction(types)
                        .found())
                .isEmpty();
    }

    /** If it failed, one small number too many would cost all others. */
    @Test
    void withholdsNoMoreThanHalfOfWhatAGoodChoiceTells() {
        Told completed = new Completion(CompletionTest::audit).of(Naive.published(COUNTED));
        assertThat(told(completed)).isGreaterThan(told(WORLD.published()) / 2);
        assertThat(new Completion(CompletionTest::audit).of(Naive.published(COUNTED)))
                .isEqualTo(completed);
    }

    @Test
    void leavesWhatPasses() {
        Told published = WORLD.published();
        assertThat(new Completion(CompletionTest::audit).of(published)).isSameAs(published);
    }

    /** If it failed, a run could go on for ever. */
    @Test
    void endsWhereNothingIsLeftToWithhold() {
        Cell nowhere = Cell.ofAgency("nobody", Crowd.REPLIED, "2021");
        Completion hopeless = new Completion(told -> new Audit(0, List.of(new Leak("always", Optional.of(nowhere)))));
        assertThat(hopeless.of(COUNTED).metrics()).isEqualTo(COUNTED.metrics());
    }

    private static long told(Told published) {
        return published.metrics().stream()
                .filter(Privacy::isOfPersons)
                .map(MetricRow::estimate)
                .filter(estimate -> estimate.status() != Status.SUPPRESSED)
                .count();
    }

    private static Audit audit(Told told) {
        return Audit.of(told, WORLD.agencies(), RandomWorld.FEW, RandomWorld.DECLARED);
    }
}
