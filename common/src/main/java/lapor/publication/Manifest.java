package lapor.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.input.InputFile;
import lapor.input.InvalidInputException;
import lapor.input.Sha256;
import lapor.judgement.Counted;
import lapor.quality.RowCounts;
import lapor.report.model.Provenance;
import lapor.table.Extent;
import lapor.tally.Fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * {@code manifest.json}: what a run was made of, and what it made.
 *
 * @param run id of the run
 * @param asOf the instant it looks from, in ISO 8601
 * @param depth how far it went
 * @param code version of the code
 * @param tallies fingerprint of the tallies that were judged
 * @param baseline id of the run whose numbers it restates; empty when nothing came that could change them
 * @param previous id of the run that was the last one when this was made first; empty where there was none
 * @param configuration hash of everything but logs and code
 * @param settings what the hash covers, by name
 * @param inputs the log files in the lake, by id
 * @param snapshots the names under which the lake keeps the snapshots that were counted, by table
 * @param rows what became of every row of those files
 * @param complaints submissions known as of the instant
 * @param handlings of complaints by agencies
 * @param withoutAgency complaints that no agency has received
 * @param facts that the sources can show
 * @param channels names of all channels in the sources, in the order of their positions
 * @param checks what was checked before publication, and how it went
 * @param files SHA-256 of every published file but this one
 */
public record Manifest(
        String run,
        String asOf,
        Extent depth,
        String code,
        String tallies,
        String baseline,
        String previous,
        String configuration,
        SortedMap<String, String> settings,
        List<Counted.SourceFile> inputs,
        SortedMap<String, String> snapshots,
        RowCounts rows,
        long complaints,
        long handlings,
        long withoutAgency,
        List<Fact> facts,
        List<String> channels,
        List<Check> checks,
        SortedMap<String, String> files) {

    public Manifest {
        // the manifests of the first release name none
        baseline = Optional.ofNullable(baseline).orElse("");
        previous = Optional.ofNullable(previous).orElse("");
        channels = Optional.ofNullable(channels).orElse(List.of());
    }

    /** What was checked, and whether it holds. */
    public record Check(String check, Result result, String detail) {}

    /** How a check went; a run with a failed check is not published. */
    public enum Result {
        PASSED
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** That of a run that judges the same measurements by other settings. */
    Manifest judgedAgain(String id, SortedMap<String, String> otherSettings, SortedMap<String, String> checksums) {
        return new Manifest(
                id,
                asOf,
                Extent.EVALUATE,
                code,
                tallies,
                baseline,
                previous,
                hash(otherSettings),
                otherSettings,
                inputs,
                snapshots,
                rows,
                complaints,
                handlings,
                withoutAgency,
                facts,
                channels,
                checks,
                checksums);
    }

    /** What a report tells of it. */
    Provenance provenance() {
        return new Provenance(
                configuration,
                settings,
                inputs.stream()
                        .map(file -> new Provenance.LogFile(file.name(), file.checksum(), file.mapping()))
                        .toList(),
                snapshots,
                checks.stream().map(PassedCheck::label).toList());
    }

    /** The same, following another run. */
    Manifest after(String otherPrevious) {
        return new Manifest(
                run,
                asOf,
                depth,
                code,
                tallies,
                baseline,
                otherPrevious,
                configuration,
                settings,
                inputs,
                snapshots,
                rows,
                complaints,
                handlings,
                withoutAgency,
                facts,
                channels,
                checks,
                files);
    }

    /** The same with other files. */
    Manifest with(SortedMap<String, String> checksums) {
        return new Manifest(
                run,
                asOf,
                depth,
                code,
                tallies,
                baseline,
                previous,
                configuration,
                settings,
                inputs,
                snapshots,
                rows,
                complaints,
                handlings,
                withoutAgency,
                facts,
                channels,
                checks,
                checksums);
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

    /**
     * Reads what {@link #json} wrote.
     *
     * @param name of the file, for problems
     * @throws InvalidInputException if the text is no manifest
     */
    public static Manifest parse(String name, String text) {
        try {
            return MAPPER.readValue(text, Manifest.class);
        } catch (JsonProcessingException e) {
            throw InvalidInputException.of(name, "is not the manifest of a run: " + e.getOriginalMessage());
        }
    }

    /** The settings' hash. */
    static String hash(Map<String, String> settings) {
        return Sha256.of(settings.toString());
    }
}
