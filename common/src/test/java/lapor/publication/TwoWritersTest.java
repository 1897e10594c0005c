package lapor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.concurrent.HeldException;
import lapor.table.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Two runs that publish into one output, change by change in every order. If it failed, a reader could see half a run,
 * or a run could end well and not be there.
 */
class TwoWritersTest {
    /** What changes nothing that the other writer or a reader sees; what was written aside goes at last. */
    private static final Set<WatchedFiles.Change> OF_NO_CONCERN =
            EnumSet.of(WatchedFiles.Change.FORCE, WatchedFiles.Change.DELETE);

    private static final String TABLE = "metrics.csv";
    private static final Manifest SAMPLE = Manifest.read(Path.of("src/test/resources/lapor/publication/sample"));

    @TempDir
    private Path folder;

    private int order;

    /** One host does not see the locks of the other, as on some network file systems. */
    @Test
    void neverShowHalfARunWhereLocksAreNotSeen() throws Exception {
        int orders = Turns.all(turns -> {
            Path out = Files.createDirectories(folder.resolve("out-" + order++).resolve("runs"))
                    .resolveSibling("");
            List<String> ends = new CopyOnWriteArrayList<>();
            turns.run(
                    writer(turns, out, "2022-a", Extent.REPORT, ends),
                    writer(turns, out, "2022-a", Extent.REPORT, ends),
                    () -> requireWhole(out));
            assertThat(ends).containsExactly("published", "published");
            assertThat(out.resolve("current")).isSymbolicLink().exists();
            assertThat(shown(out)).containsExactly("current", "runs", "runs/2022-a");
        });
        assertThat(orders).isGreaterThan(400);
    }

    @Test
    void endWithTheRicherRunAsTheCurrentOneOrTellThatTheOutputIsHeld() throws Exception {
        List<Integer> held = new ArrayList<>();
        int orders = Turns.all(turns -> {
            Path out = Files.createDirectories(folder.resolve("out-" + order++).resolve("runs"))
                    .resolveSibling("");
            List<String> ends = new CopyOnWriteArrayList<>();
            turns.run(
                    locked(turns, out, "2022-a", Extent.REPORT, ends),
                    locked(turns, out, "2022-b", Extent.EVALUATE, ends),
                    () -> requireWhole(out));
            assertThat(ends).hasSize(2).contains("published");
            if (ends.contains("held")) {
                held.add(order);
            } else {
                assertThat(out.resolve("current").toRealPath().getFileName()).hasToString("2022-a");
            }
        });
        assertThat(held).hasSizeBetween(1, orders - 2);
    }

    private static Turns.Writer writer(Turns turns, Path out, String run, Extent depth, List<String> ends) {
        return turns.new Writer(self -> ends.add(published(watched(out, self), run, depth)));
    }

    private static Turns.Writer locked(Turns turns, Path out, String run, Extent depth, List<String> ends) {
        return turns.new Writer(self -> {
            Path watched = watched(out, self);
            try {
                ends.add(Publication.holding(watched, () -> published(watched, run, depth)));
            } catch (HeldException e) {
                ends.add("held");
            }
        });
    }

    private static Path watched(Path out, Turns.Writer writer) {
        return WatchedFiles.watch(out, (change, path) -> {
            if (!OF_NO_CONCERN.contains(change)) {
                writer.awaitTurn();
            }
        });
    }

    private static String published(Path out, String run, Extent depth) {
        try {
            new Publication(out).publish(run, Pointing.UNLESS_POORER, aside -> write(aside, run, depth));
            return "published";
        } catch (RuntimeException e) {
            return "failed: " + e + ", " + e.getCause();
        }
    }

    private static void write(Path aside, String run, Extent depth) {
        try {
            Files.writeString(aside.resolve(TABLE), "agency_id\n");
            Identity identity = new Identity(run, SAMPLE.asOf(), depth, "another version", "");
            Manifest manifest = new Manifest(
                    identity, SAMPLE.basis(), SAMPLE.configuration(), SAMPLE.settings(), List.of(), new TreeMap<>());
            new Manifest(
                            identity,
                            SAMPLE.basis(),
                            SAMPLE.configuration(),
                            SAMPLE.settings(),
                            manifest.checks(),
                            Checksums.of(aside))
                    .write(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader sees now. */
    private static void requireWhole(Path out) {
        for (Path run : new Publication(out).runs()) {
            assertThat(RunDamage.of(run)).as(run.toString()).isEmpty();
        }
        Path current = out.resolve("current");
        if (Files.isSymbolicLink(current)) {
            assertThat(RunDamage.of(current)).isEmpty();
        }
    }

    private static List<String> shown(Path out) throws IOException {
        try (Stream<Path> found = Files.walk(out, 2)) {
            return found.map(path -> out.relativize(path).toString())
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .toList();
        }
    }
}
