package lapor.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import lapor.table.Extent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A publication that ends at every single change of the file tree. If it failed, a cut power line or a full disk could
 * leave half a run where readers look, or a night that cannot be repeated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedPublicationTest {
    private static final Extent DEPTH = Extent.MEASURE;

    /** Every change is tried with {@code -Dlapor.changesApart=1}. */
    private static final int APART = Integer.getInteger("lapor.changesApart", 11);

    /** Ends a process: nothing that it would still do is done. */
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Path folder = Path.of("");
    private SortedMap<String, String> undisturbed = Collections.emptySortedMap();
    private int changes;

    @BeforeAll
    void publishUndisturbed(@TempDir Path place) {
        folder = place;
        Path out = folder.resolve("undisturbed");
        AtomicInteger seen = new AtomicInteger();
        publish(WatchedFiles.watch(out, (change, path) -> seen.incrementAndGet()));
        undisturbed = Checksums.of(out);
        changes = seen.get();
        assertThat(changes).isGreaterThan(50);
    }

    @Test
    void isNotThereOrWholeWhereverItStopsAndTheRerunGivesTheSameBytes() throws IOException {
        for (int k = 1; k <= changes; k += APART) {
            int last = k;
            Path out = Files.createDirectories(folder.resolve("stopped-" + k));
            AtomicInteger seen = new AtomicInteger();
            Path watched = WatchedFiles.watch(out, (change, path) -> {
                if (seen.incrementAndGet() >= last) {
                    throw new Stopped();
                }
            });
            assertThat(catchThrowable(() -> publish(watched))).as("change " + k).isInstanceOf(Stopped.class);
            requireWhole(out, "stopped at change " + k);
            publish(out);
            assertThat(Checksums.of(out)).as("after change " + k).isEqualTo(undisturbed);
        }
    }

    @Test
    void isNotThereOrWholeWhereverTheDiskIsFull() throws IOException {
        for (int k = 1; k <= changes; k += APART) {
            int full = k;
            Path out = Files.createDirectories(folder.resolve("full-" + k));
            AtomicInteger seen = new AtomicInteger();
            Path watched = WatchedFiles.watch(out, (change, path) -> {
                if (seen.incrementAndGet() == full) {
                    throw new FileSystemException(path.toString(), null, "No space left on device");
                }
            });
            try {
                publish(watched);
            } catch (RuntimeException e) {
                assertThat(e).as("change " + k).rootCause().hasMessageContaining("No space left on device");
            }
            requireWhole(out, "disk full at change " + k);
            publish(out);
            assertThat(Checksums.of(out)).as("after change " + k).isEqualTo(undisturbed);
        }
    }

    @Test
    void isForcedToDiskBeforeItAppears() {
        List<String> changesInOrder = Collections.synchronizedList(new ArrayList<>());
        Path out = folder.resolve("forced");
        publish(WatchedFiles.watch(out, (change, path) -> changesInOrder.add(change + " " + path.getFileName())));
        int appears = changesInOrder.indexOf("MOVE " + onlyRun(out).getFileName());
        List<String> before = changesInOrder.subList(0, appears);
        assertThat(before).contains("FORCE manifest.json");
        for (String name : Checksums.of(onlyRun(out)).keySet()) {
            String file = Path.of(name).getFileName().toString();
            assertThat(before.lastIndexOf("FORCE " + file)).as(name).isGreaterThan(before.lastIndexOf("WRITE " + file));
        }
        List<String> after = changesInOrder.subList(appears, changesInOrder.size());
        assertThat(after).containsSubsequence("FORCE runs", "MOVE current", "FORCE forced");
    }

    private static void publish(Path out) {
        Publication.holding(out, () -> KeptSample.writer(out, DEPTH).publish(Pointing.UNLESS_POORER));
    }

    private static void requireWhole(Path out, String when) {
        for (Path run : new Publication(out).runs()) {
            assertThat(RunDamage.of(run)).as(when).isEmpty();
        }
        Path current = out.resolve("current");
        assertThat(Files.isSymbolicLink(current)).as(when).isEqualTo(Files.exists(current));
    }

    private static Path onlyRun(Path out) {
        List<Path> runs = new Publication(out).runs();
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }
}
