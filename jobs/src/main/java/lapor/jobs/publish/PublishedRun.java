package lapor.jobs.publish;

import lapor.input.InputFile;
import lapor.jobs.tally.Counted;
import lapor.metric.TallyFile;
import lapor.quality.QualityFile;

import java.nio.file.Path;
import java.util.Set;

/** Reads a published run back, so that it can be judged again without Spark. */
public final class PublishedRun {
    private PublishedRun() {}

    /**
     * What the run had counted.
     *
     * @throws lapor.input.InvalidInputException if the folder holds no run
     */
    public static Counted read(Path folder) {
        Path file = folder.resolve(RunWriter.MANIFEST);
        Manifest manifest = Manifest.parse(file.toString(), InputFile.read(file));
        return new Counted(
                TallyFile.read(folder.resolve(RunWriter.TALLIES)),
                Set.copyOf(manifest.facts()),
                QualityFile.read(folder.resolve(RunWriter.QUALITY)),
                manifest.rows(),
                manifest.complaints(),
                manifest.inputs(),
                manifest.snapshots());
    }
}
