package lapor.publication;

import lapor.input.Problem;
import lapor.input.Problems;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** What of a published run is not as it was published. A file that may not be read is not damaged: that is thrown. */
final class RunDamage {
    private RunDamage() {}

    /** Everything of the run in a folder, its manifest among it; nothing of a run that is whole. */
    static List<Problem> of(Path folder) {
        Problems problems = new Problems();
        problems.collect(() -> Manifest.read(folder)).ifPresent(manifest -> note(folder, manifest, problems));
        return problems.found();
    }

    /** Whether some files of a run are as its manifest has them. */
    static boolean spares(Path folder, Manifest manifest, List<String> names) {
        return names.stream().allMatch(name -> Checksums.find(folder.resolve(name))
                .filter(found -> found.equals(manifest.files().get(name)))
                .isPresent());
    }

    /**
     * Holds a run against its manifest: every file with its checksum and no other, and none left out that a run has.
     */
    static void note(Path folder, Manifest manifest, Problems problems) {
        SortedMap<String, String> found = Checksums.of(folder);
        manifest.files().forEach((name, checksum) -> {
            if (!found.containsKey(name)) {
                problems.invalid(name, "is in the manifest, but not in the folder");
            } else if (!found.get(name).equals(checksum)) {
                problems.invalid(name, "must have the checksum " + checksum + ", but has " + found.get(name));
            }
        });
        found.keySet().stream()
                .filter(name ->
                        !name.equals(RunWriter.MANIFEST) && !manifest.files().containsKey(name))
                .forEach(name -> problems.invalid(name, "is in the folder, but not in the manifest"));
        if (manifest.code().equals(CodeVersion.current())) {
            RunCatalogue.note(manifest, problems);
        }
    }
}
