package lapor.publication;

import lapor.input.Problems;
import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.run.Overrides;
import lapor.run.Places;
import lapor.run.RunFileReading;
import lapor.run.RunPlan;
import lapor.run.RunPlanReading;
import lapor.table.Extent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sample's run, judged and published from what Spark has counted of it, which is kept beside the tests: once for
 * all tests that only read what a run publishes. That the counts are still those of the sample is tested where Spark
 * is.
 */
public final class KeptSample {
    private static final Path KEPT = Path.of("src/test/resources/lapor/publication/sample");
    private static final Path RUN_FILE =
            Path.of("").toAbsolutePath().resolveSibling("data-samples").resolve("run.json");
    private static final Path PLACE = place();
    private static final RunPlan PLAN = plan(layOut(PLACE.resolve("counted")));
    private static final Counted COUNTED = PublishedCounts.of(PLAN).last();
    private static final Judgement JUDGED =
            Judgement.of(COUNTED, PLAN.rulebook(), PLAN.participants(), PLAN.assessment());
    private static final Path PUBLISHED =
            writer(PLACE.resolve("out"), Extent.REPORT).publish(Pointing.ALWAYS);

    private KeptSample() {}

    /** The folder of the published run. */
    public static Path folder() {
        return PUBLISHED;
    }

    /** Publishes the same elsewhere, and only so far. */
    static RunWriter writer(Path out, Extent depth) {
        return new RunWriter(elsewhere(PLAN, out), COUNTED, JUDGED, depth);
    }

    private static Path place() {
        try {
            return Files.createTempDirectory("sample");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was kept, as a run that published and kept it has left it. */
    private static Path layOut(Path out) {
        try (Stream<Path> kept = Files.list(KEPT)) {
            Path run = Files.createDirectories(out.resolve("runs/kept"));
            Path tallies = Files.createDirectories(out.resolve("tallies"));
            for (Path file : kept.toList()) {
                String name = file.getFileName().toString();
                Files.copy(file, (name.endsWith(".gz") ? tallies : run).resolve(name));
            }
            Files.createSymbolicLink(out.resolve("current"), Path.of("runs", "kept"));
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunPlan plan(Path out) {
        Problems problems = new Problems();
        Overrides overrides = new Overrides(
                Optional.empty(), Optional.of(out.resolveSibling("lake")), Optional.of(out), Optional.empty());
        Optional<RunPlan> plan = RunPlanReading.read(RunFileReading.read(RUN_FILE), overrides, problems);
        problems.throwIfAny();
        return plan.orElseThrow();
    }

    /** So that the run does not follow the one whose counts it has. */
    private static RunPlan elsewhere(RunPlan plan, Path out) {
        return new RunPlan(
                plan.clock(),
                plan.rulebook(),
                plan.participants(),
                plan.assessment(),
                new Places(plan.places().lake(), out),
                List.copyOf(plan.languages()),
                plan.thresholds(),
                plan.settings());
    }
}
