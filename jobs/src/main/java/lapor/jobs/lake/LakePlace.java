package lapor.jobs.lake;

import lapor.input.Problems;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An embedded lake is where it was made: its metadata name every file by its whole path, so that a copy would be read
 * from, and written into, the original.
 */
final class LakePlace {
    private LakePlace() {}

    /**
     * Notes that a lake lies elsewhere than it was made, or lacks a table while another holds something, which would
     * look as if nothing had ever been ingested.
     *
     * @param folder of the lake
     */
    static void check(Catalog catalog, Path folder, Problems problems) {
        if (LakeSettings.ofProcess().isEmbedded()) {
            requireReadable(folder);
        }
        List<TableIdentifier> there =
                Lake.TABLES.stream().filter(catalog::tableExists).toList();
        boolean written = false;
        for (TableIdentifier name : there) {
            Table table = catalog.loadTable(name);
            written |= table.currentSnapshot() != null;
            elsewhere(table, name, folder, problems);
        }
        if (written) {
            Lake.TABLES.stream()
                    .filter(name -> !there.contains(name))
                    .forEach(name -> problems.invalid(
                            "lake " + name, new Misfortune(Misfortune.Kind.MISSING, "", "is not there").advised()));
        }
    }

    /** A folder that may not be looked into seems to hold nothing. */
    private static void requireReadable(Path folder) {
        List<Path> places = new ArrayList<>(
                List.of(folder, folder.resolve(Lake.FILES.namespace().toString())));
        for (TableIdentifier name : Lake.TABLES) {
            Path table = places.get(1).resolve(name.name());
            places.addAll(List.of(table, table.resolve("metadata")));
        }
        for (Path place : places) {
            if (Files.isDirectory(place) && !(Files.isReadable(place) && Files.isExecutable(place))) {
                throw new UncheckedIOException(new AccessDeniedException(place.toString()));
            }
        }
    }

    private static void elsewhere(Table table, TableIdentifier name, Path folder, Problems problems) {
        if (LakeSettings.ofProcess().isEmbedded()) {
            Path here = folder.toAbsolutePath()
                    .normalize()
                    .resolve(name.namespace().toString())
                    .resolve(name.name());
            Path made = local(table.location());
            if (!made.equals(here) && !isSame(made, here)) {
                problems.invalid(
                        "lake",
                        "was made as " + made.resolveSibling("").resolveSibling("") + " and lies in " + folder
                                + ": it names its files by their whole paths, so that a copy would change the"
                                + " original; put it back and name it as it was made, or fill a new lake from the logs");
            }
        }
    }

    private static Path local(String location) {
        return Path.of(new org.apache.hadoop.fs.Path(location).toUri().getPath());
    }

    /** A folder may be reached by several paths. */
    private static boolean isSame(Path made, Path here) {
        try {
            return Files.exists(made) && Files.isSameFile(made, here);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
