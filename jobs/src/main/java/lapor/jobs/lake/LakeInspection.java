package lapor.jobs.lake;

import lapor.input.Problem;
import lapor.input.Problems;
import org.apache.iceberg.ContentFile;
import org.apache.iceberg.FileContent;
import org.apache.iceberg.ManifestContent;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ManifestReader;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Opens everything that a lake is made of, without Spark: metadata, the manifests of every state that is kept, and
 * every file of data. Not readable is not damaged: what rights forbid is told as that.
 */
public final class LakeInspection {
    private final Path folder;
    private final String warehouse;
    private final Thoroughness thoroughness;
    private final Problems problems = new Problems();
    private final Set<String> seen = new HashSet<>();

    private LakeInspection(Path folder, Thoroughness thoroughness) {
        this.folder = folder;
        this.warehouse = LakeSettings.warehouse(folder);
        this.thoroughness = thoroughness;
    }

    /** Everything that is wrong with a lake, which may not be there yet. */
    public static List<Problem> of(Path folder, Thoroughness thoroughness) {
        LakeInspection inspection = new LakeInspection(folder, thoroughness);
        Optional<Catalog> catalog =
                inspection.look("lake", () -> LakeSettings.ofProcess().open(folder));
        catalog.ifPresent(inspection::tables);
        return inspection.problems.found();
    }

    /** A lake in another place is not opened: its files are those of the original. */
    private void tables(Catalog catalog) {
        look("lake", () -> {
            LakePlace.check(catalog, folder, problems);
            return true;
        });
        if (problems.isEmpty()) {
            for (TableIdentifier name : Lake.TABLES) {
                if (look(shown(name), () -> catalog.tableExists(name)).orElse(false)) {
                    look(shown(name), () -> catalog.loadTable(name)).ifPresent(this::table);
                }
            }
        }
    }

    private static String shown(TableIdentifier name) {
        return "lake " + name;
    }

    private void table(Table table) {
        Set<Long> kept = new LinkedHashSet<>();
        Stream.concat(
                        Stream.ofNullable(table.currentSnapshot()).map(Snapshot::snapshotId),
                        table.refs().values().stream().map(SnapshotRef::snapshotId))
                .forEach(kept::add);
        for (Long id : kept) {
            Snapshot snapshot = table.snapshot(id);
            look(shown(snapshot.manifestListLocation()), () -> snapshot.allManifests(table.io()))
                    .ifPresent(manifests -> manifests.forEach(manifest -> manifest(table, manifest)));
        }
    }

    private void manifest(Table table, ManifestFile manifest) {
        if (seen.add(manifest.path())) {
            look(shown(manifest.path()), () -> {
                try (ManifestReader<?> files = manifest.content() == ManifestContent.DATA
                        ? ManifestFiles.read(manifest, table.io(), table.specs())
                        : ManifestFiles.readDeleteManifest(manifest, table.io(), table.specs())) {
                    for (ContentFile<?> file : files) {
                        file(table, file);
                    }
                }
                return true;
            });
        }
    }

    private void file(Table table, ContentFile<?> file) {
        String location = file.location();
        if (seen.add(location)) {
            look(shown(location), () -> {
                DataFileCheck.of(table.io().newInputFile(location), file.fileSizeInBytes(), thoroughness)
                        .ifPresent(wrong -> problems.invalid(
                                shown(location),
                                new Misfortune(Misfortune.Kind.DAMAGED, "", wrong).advised()
                                        + (file.content() == FileContent.DATA
                                                ? ""
                                                : " (it holds what was corrected)")));
                return true;
            });
        }
    }

    /** What is opened; absent, and told, where it cannot be. */
    private <T> Optional<T> look(String path, Look<T> look) {
        try {
            return Optional.of(look.open());
        } catch (IOException | RuntimeException e) {
            Misfortune found = Misfortune.find(e)
                    .orElseGet(() -> new Misfortune(Misfortune.Kind.DAMAGED, path, "is damaged: " + reason(e)));
            problems.invalid(found.path().startsWith("/") ? shown("file:" + found.path()) : path, found.advised());
            return Optional.empty();
        }
    }

    private static String reason(Exception e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(text -> text.lines().findFirst())
                .orElseGet(() -> e.getClass().getSimpleName());
    }

    private String shown(String location) {
        return "lake " + (location.startsWith(warehouse + "/") ? location.substring(warehouse.length() + 1) : location);
    }

    @FunctionalInterface
    private interface Look<T> {
        T open() throws IOException;
    }
}
