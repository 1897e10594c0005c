package lapor.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import lapor.input.InputFile;
import lapor.input.InvalidInputException;
import lapor.input.Problems;
import lapor.report.model.Provenance;
import lapor.run.Settings;
import lapor.table.Extent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code manifest.json}: what a run was made of, and what it made.
 *
 * @param identity which run it is
 * @param basis what it was made of
 * @param configuration hash of the settings
 * @param settings everything but logs and code, by name
 * @param checks what was checked before publication, and how it went
 * @param files SHA-256 of every published file but this one
 */
public record Manifest(
        @JsonUnwrapped Identity identity,
        @JsonUnwrapped RunBasis basis,
        String configuration,
        SortedMap<String, String> settings,
        List<Check> checks,
        SortedMap<String, String> files) {

    /** What was checked, and whether it holds. */
    public record Check(String check, Result result, String detail) {}

    /** How a check went; a run with a failed check is not published. */
    public enum Result {
        PASSED
    }

    /** What the manifest of every version says; the first one said no more. */
    private static final List<String> NEEDED = List.of(
            "run",
            "asOf",
            "depth",
            "code",
            "tallies",
            "inputs",
            "snapshots",
            "rows",
            "configuration",
            "settings",
            "checks",
            "files");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new InstantText()))
            .build();

    /** That of a run before its files are written. */
    static Manifest of(Identity identity, RunBasis basis, Settings settings, List<Check> checks) {
        return new Manifest(identity, basis, settings.hash(), settings.byName(), checks, new TreeMap<>());
    }

    /** The run's id. */
    public String run() {
        return identity.run();
    }

    /** The instant it looks from. */
    public Instant asOf() {
        return identity.asOf();
    }

    /** The version of the code that made it. */
    public String code() {
        return identity.code();
    }

    /** The settings it was made by. */
    Settings madeBy() {
        return new Settings(settings);
    }

    /** That of a run that judges the same measurements by other settings; without files. */
    Manifest judgedAgain(String id, Settings other) {
        return of(new Identity(id, asOf(), Extent.EVALUATE, code(), identity.previous()), basis, other, checks);
    }

    /** What a report tells of it. */
    Provenance provenance() {
        return new Provenance(
                configuration,
                settings,
                basis.inputs().stream()
                        .map(file -> new Provenance.LogFile(file.name(), file.checksum(), file.mapping()))
                        .toList(),
                basis.snapshots(),
                PassedCheck.labels());
    }

    /** The same, following another run. */
    Manifest after(String previous) {
        return new Manifest(identity.after(previous), basis, configuration, settings, checks, files);
    }

    /**
     * The same with the files that were written.
     *
     * @throws IllegalStateException if one is not among them that such a run must have
     */
    Manifest listing(SortedMap<String, String> checksums) {
        Manifest listing = new Manifest(identity, basis, configuration, settings, checks, checksums);
        Problems missing = new Problems();
        RunCatalogue.note(listing, missing);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the run " + run() + " is not whole: it has only " + checksums.keySet());
        }
        return listing;
    }

    /** Writes it into the folder of its run. */
    void write(Path folder) {
        try {
            Files.writeString(folder.resolve(RunWriter.MANIFEST), json(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }

    /** As JSON text, always the same for the same manifest. */
    public String json() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads that of a run.
     *
     * @param folder of the run
     * @throws InvalidInputException if there is none, or it is damaged
     */
    static Manifest read(Path folder) {
        Path file = folder.resolve(RunWriter.MANIFEST);
        requireReadable(file);
        return parse(file.toString(), InputFile.read(file));
    }

    /**
     * That of a run; absent where there is none.
     *
     * @throws InvalidInputException if it is damaged
     */
    static Optional<Manifest> find(Path folder) {
        return Files.isRegularFile(folder.resolve(RunWriter.MANIFEST)) ? Optional.of(read(folder)) : Optional.empty();
    }

    /** The same, and absent where it is damaged, too; one that may not be read is not damaged. */
    static Optional<Manifest> findUndamaged(Path folder) {
        try {
            return find(folder);
        } catch (InvalidInputException damaged) {
            return Optional.empty();
        }
    }

    private static void requireReadable(Path file) {
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw new UncheckedIOException(new AccessDeniedException(file.toString()));
        }
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @param name of the file, for problems
     * @throws InvalidInputException if the text is no manifest
     */
    public static Manifest parse(String name, String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            List<String> missing =
                    NEEDED.stream().filter(key -> !tree.hasNonNull(key)).toList();
            if (!missing.isEmpty()) {
                throw InvalidInputException.of(
                        name, "is not the manifest of a run: it does not say " + String.join(", ", missing));
            }
            return MAPPER.treeToValue(tree, Manifest.class);
        } catch (JsonProcessingException e) {
            throw InvalidInputException.of(name, "is not the manifest of a run: " + e.getOriginalMessage());
        }
    }
}
