package lapor.publication;

import lapor.input.InvalidInputException;
import lapor.input.Problem;
import lapor.input.Problems;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.QualityTable;
import lapor.quality.RowCounts;
import lapor.table.CsvFile;
import lapor.table.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a published run against its manifest. */
public final class RunVerification {
    private static final String CSV = ".csv";

    private final Path folder;
    private final Manifest manifest;
    private final Problems problems;

    private RunVerification(Path folder, Manifest manifest, Problems problems) {
        this.folder = folder;
        this.manifest = manifest;
        this.problems = problems;
    }

    /**
     * What a run is, once everything about it holds: every file of the manifest is there with its checksum and no
     * other, every table has the columns that are declared, the folder has the run's name, the settings have their
     * hash, every row is accounted for, here and in {@code quality.csv}, and the tallies behind it are as they were,
     * where they are kept.
     *
     * @param folder of the run
     * @throws lapor.input.InvalidInputException with everything that does not hold
     */
    public static Manifest verify(Path folder) {
        Manifest manifest = Manifest.read(folder);
        Problems problems = new Problems();
        RunVerification verification = new RunVerification(real(folder), manifest, problems);
        RunDamage.note(verification.folder, manifest, problems);
        verification.tables();
        verification.identity();
        verification.counts();
        verification.tallies();
        problems.throwIfAny();
        return manifest;
    }

    /** Everything about a run that does not hold. */
    static List<Problem> problems(Path folder) {
        try {
            verify(folder);
            return List.of();
        } catch (InvalidInputException damaged) {
            return damaged.problems();
        }
    }

    private void tables() {
        manifest.files().forEach((name, checksum) -> {
            if (name.endsWith(CSV) && RunDamage.spares(folder, manifest, List.of(name))) {
                table(name, folder.resolve(name));
            }
        });
    }

    /** A file that is as it was written can still be of another table than its name says. */
    private void table(String name, Path file) {
        Optional<Table<?>> declared = PublishedTables.find(name);
        List<String> header = CsvFile.header(file);
        if (declared.isEmpty()) {
            problems.invalid(name, "is in the manifest, but is no table that runs publish");
        } else if (!declared.get().columns().isHeader(header)) {
            problems.invalid(
                    name,
                    "must have the columns " + declared.get().columns().told() + ", but has "
                            + String.join(", ", header));
        }
    }

    private void identity() {
        String name = folder.getFileName().toString();
        if (!name.equals(manifest.run())) {
            problems.invalid("run", "must be the folder's name, \"" + name + "\", but is \"" + manifest.run() + "\"");
        }
        String hash = manifest.madeBy().hash();
        if (!hash.equals(manifest.configuration())) {
            problems.invalid(
                    "configuration",
                    "must be the hash of the settings, " + hash + ", but is " + manifest.configuration());
        }
    }

    private void counts() {
        RowCounts rows = manifest.basis().rows();
        if (!rows.addUp()) {
            problems.invalid("rows", "must add up, but are " + rows);
        }
        if (!RunDamage.spares(folder, manifest, List.of(QualityTable.TABLE.file()))) {
            return;
        }
        List<QualityRow> quality = QualityTable.TABLE.read(folder);
        Map.of(
                        QualityRule.ROWS_READ, rows.read(),
                        QualityRule.ROWS_ACCEPTED, rows.accepted(),
                        QualityRule.ROWS_DUPLICATE, rows.duplicate(),
                        QualityRule.ROWS_LATE, rows.late(),
                        QualityRule.ROWS_REJECTED, rows.rejected())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(rule -> counted(quality, rule.getKey(), rule.getValue()));
    }

    private void counted(List<QualityRow> quality, QualityRule rule, long expected) {
        Optional<QualityRow> row =
                quality.stream().filter(found -> found.rule() == rule).findFirst();
        long told = row.map(QualityRow::rows).orElse(0L);
        if (told != expected) {
            problems.invalid(
                    QualityTable.TABLE.file(),
                    rule.code() + " must be " + expected + ", as in the manifest, but is " + told);
        }
    }

    /** A run that was copied somewhere else comes without its tallies, which nobody else may see. */
    private void tallies() {
        Path out = Optional.ofNullable(folder.getParent())
                .flatMap(runs -> Optional.ofNullable(runs.getParent()))
                .orElse(folder);
        new TallyStore(out).note(manifest.basis(), "", problems);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
