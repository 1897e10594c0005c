package lapor.edition;

import lapor.input.BundledFile;
import lapor.input.CsvInput;
import lapor.input.InputFile;
import lapor.input.InvalidInputException;
import lapor.input.JsonDocument;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads editions: JSON files, some of them bundled. */
public final class EditionFile {
    private static final String INDEX = "bundled.csv";

    private EditionFile() {}

    /**
     * Reads an edition.
     *
     * @param nameOrFile id of a bundled edition, or a file
     * @param baseFolder that a relative path is relative to
     * @param metrics ids of the metrics that an indicator may use
     * @throws InvalidInputException with every problem of the edition, or if it is neither bundled nor a file
     */
    public static Edition read(String nameOrFile, Path baseFolder, Set<String> metrics) {
        if (isBundled(nameOrFile)) {
            return parse(nameOrFile, BundledFile.read(EditionFile.class, nameOrFile + ".json"), metrics);
        }
        Path file = baseFolder.resolve(nameOrFile);
        if (!Files.exists(file)) {
            throw InvalidInputException.of(
                    nameOrFile, "is neither a bundled edition nor a file in " + baseFolder.toAbsolutePath());
        }
        return parse(file.toString(), InputFile.read(file), metrics);
    }

    /** The ids of all bundled editions, the earliest first, drafts last. */
    public static List<String> bundled() {
        return CsvInput.parse(INDEX, BundledFile.read(EditionFile.class, INDEX), List.of("id"), row -> row.text("id"));
    }

    /** Whether an edition of this id is bundled. */
    public static boolean isBundled(String id) {
        return bundled().contains(id);
    }

    /**
     * Reads an edition's text.
     *
     * @param name of the text, the beginning of every problem's path
     * @throws InvalidInputException with every problem of the edition
     */
    public static Edition parse(String name, String text, Set<String> metrics) {
        return JsonDocument.read(name, text, fields -> EditionReader.read(fields, metrics));
    }
}
