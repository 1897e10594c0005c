package lapor.jobs.run;

import lapor.input.Problems;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.LogFiles;
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
     * @param problems where wrong mappings and places without files are noted
     */
    public static List<LogFile> find(Path folder, List<RunFile.LogSource> sources, Problems problems) {
        List<LogFile> files = new ArrayList<>();
        for (RunFile.LogSource source : sources) {
            Optional<SourceMappingFile> mapping = problems.collect(() -> {
                SourceMappingFile file = SourceMappingFile.find(source.mapping(), folder);
                file.mapping();
                return file;
            });
            org.apache.hadoop.fs.Path path = source.path().contains("://")
                    ? new org.apache.hadoop.fs.Path(source.path())
                    : new org.apache.hadoop.fs.Path(
                            folder.resolve(source.path()).normalize().toUri());
            mapping.ifPresent(found -> files.addAll(LogFiles.find(source.path(), path, found, problems)));
        }
        return List.copyOf(files);
    }
}
