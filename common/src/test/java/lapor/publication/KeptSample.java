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
    private static final Path PUBLISHED = publish();

    private KeptSample() {}

    /** The folder of the published run. */
    public static Path folder() {
        return PUBLISHED;
    }

    private static Path publish() {
        try {
            Path folder = Files.createTempDirectory("sample");
            RunPlan plan = plan(layOut(folder.resolve("counted")));
            Counted counted = PublishedCounts.of(plan).last();
            Judgement judged = Judgement.of(counted, plan.rulebook(), plan.participants(), plan.assessment());
            return new RunWriter(elsewhere(plan, folder.resolve("out")), counted, judged, Extent.REPORT).publish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was kept, as a run that published and kept it has left it. */
    private static Path layOut(Path out) throws IOException {
        Path run = Files.createDirectories(out.resolve("runs/kept"));
        Path tallies = Files.createDirectories(out.resolve("tallies"));
        try (Stream<Path> kept = Files.list(KEPT)) {
            for (Path file : kept.toList()) {
                String name = file.getFileName().toString();
                Files.copy(file, (name.endsWith(".gz") ? tallies : run).resolve(name));
            }
        }
        Files.createSymbolicLink(out.resolve("current"), Path.of("runs", "kept"));
        return out;
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
