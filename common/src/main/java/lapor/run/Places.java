package lapor.run;

import java.nio.file.Path;

/**
 * Where a run reads and writes.
 *
 * @param lake the lake's folder
 * @param out the folder where runs are published
 */
public record Places(Path lake, Path out) {}
