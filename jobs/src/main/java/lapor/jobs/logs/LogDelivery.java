package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.run.RunFile;
import lapor.source.SourceMappingFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the log files that are to be ingested. */
public final class LogDelivery {
    private LogDelivery() {}

    /**
     * The files at every place, with checked mappings.
     *
     * @param folder from which relative paths start
     * @param problems where wrong mappings and places that are none or hold no files are noted
     */
    public static List<LogFile> find(Path folder, List<RunFile.LogSource> sources, Problems problems) {
        List<LogFile> files = new ArrayList<>();
        for (RunFile.LogSource source : sources) {
            Optional<SourceMappingFile> mapping = problems.collect(() -> {
                SourceMappingFile file = SourceMappingFile.read(source.mapping(), folder);
                file.mapping();
                return file;
            });
            Optional<org.apache.hadoop.fs.Path> place = place(folder, source.path(), problems);
            mapping.ifPresent(found ->
                    place.ifPresent(path -> files.addAll(LogFiles.find(source.path(), path, found, problems))));
        }
        return List.copyOf(files);
    }

    private static Optional<org.apache.hadoop.fs.Path> place(Path folder, String path, Problems problems) {
        try {
            return Optional.of(
                    path.contains("://")
                            ? new org.apache.hadoop.fs.Path(path)
                            : new org.apache.hadoop.fs.Path(
                                    folder.resolve(path).normalize().toUri()));
        } catch (IllegalArgumentException e) {
            problems.invalid(path, "must be a path: " + e.getMessage());
            return Optional.empty();
        }
    }
}
