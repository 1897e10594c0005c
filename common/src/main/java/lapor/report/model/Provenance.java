package lapor.report.model;

import lapor.text.LocalText;

import java.util.List;
import java.util.SortedMap;

/**
 * What a run was made of, as its manifest tells. Everything may be empty.
 *
 * @param configuration hash of everything but logs and code
 * @param settings what that hash covers, by name: the value, or the checksum of a file
 * @param inputs the log files, in the manifest's order
 * @param snapshots names of the snapshots that were counted, by table
 * @param checks that the run passed before it was published
 */
public record Provenance(
        String configuration,
        SortedMap<String, String> settings,
        List<LogFile> inputs,
        SortedMap<String, String> snapshots,
        List<LocalText> checks) {

    /**
     * One log file.
     *
     * @param checksum SHA-256 of its bytes
     * @param mapping by which its rows were read
     */
    public record LogFile(String name, String checksum, String mapping) {}

    public Provenance {
        inputs = List.copyOf(inputs);
        checks = List.copyOf(checks);
    }
}
