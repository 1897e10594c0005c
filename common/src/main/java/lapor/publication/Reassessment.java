package lapor.publication;

import lapor.judgement.Judgement;
import lapor.judgement.Verdicts;
import lapor.run.RunPlan;
import lapor.table.Extent;
import lapor.table.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The last run judged anew from what was measured for it. Its tables of measurements are taken over as they are, so
 * that the published run is the same, byte for byte, as if everything had been measured again.
 */
public final class Reassessment {
    private final RunPlan plan;
    private final KeptMeasures kept;

    private Reassessment(RunPlan plan, KeptMeasures kept) {
        this.plan = plan;
        this.kept = kept;
    }

    /** Of the last run; absent where the plan would measure otherwise, or nothing was kept. */
    public static Optional<Reassessment> of(RunPlan plan) {
        return KeptMeasures.of(plan).map(kept -> new Reassessment(plan, kept));
    }

    /**
     * What a plan makes of the last run.
     *
     * @throws lapor.input.InvalidInputException if nothing is published, or it was counted otherwise
     */
    public static Verdicts verdicts(RunPlan plan) {
        return of(plan).map(Reassessment::judge).orElseGet(() -> judgeCounts(plan));
    }

    private static Verdicts judgeCounts(RunPlan plan) {
        return Judgement.of(PublishedCounts.of(plan).last(), plan.rulebook(), plan.participants(), plan.assessment())
                .verdicts();
    }

    /** Judges the measurements. */
    public Verdicts judge() {
        return kept.judge();
    }

    /** Publishes what was judged; gives the run's folder. */
    public Path publish(Verdicts verdicts, Pointing pointing) {
        String id = kept.key().id(plan.view(), plan.settings(), Extent.EVALUATE, CodeVersion.current());
        return publication().publish(id, pointing, folder -> write(id, verdicts, folder));
    }

    private Publication publication() {
        return new Publication(plan.places().out());
    }

    private void write(String id, Verdicts verdicts, Path folder) {
        PublishedTables.write(folder, verdicts);
        SortedMap<String, String> checksums = new TreeMap<>(Checksums.of(folder));
        for (Table<?> table : PublishedTables.from(Extent.MEASURE)) {
            takeOver(table.file(), folder);
            checksums.put(table.file(), kept.manifest().files().getOrDefault(table.file(), ""));
        }
        Manifest manifest = kept.manifest().judgedAgain(id, plan.settings()).listing(checksums);
        manifest.after(PreviousRun.of(manifest, publication())).write(folder);
    }

    private void takeOver(String name, Path folder) {
        try {
            Files.copy(kept.file(name), folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + kept.file(name), e);
        }
    }
}
