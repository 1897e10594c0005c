package lapor.generate;

import lapor.table.CsvFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes a world into a folder, ready to run: {@code run.json} names everything but {@code truth.csv}. */
public final class WorldFiles {
    private static final List<String> DOCUMENT_COLUMNS = List.of("agency_id", "criterion", "evaluator", "score");
    private static final List<String> PANEL_COLUMNS = List.of("agency_id", "part", "evaluator", "score");

    private final Path folder;
    private final String edition;

    /**
     * Files of a folder.
     *
     * @param edition how {@code run.json} names the edition: the id of a bundled one, or a file in the folder
     */
    public WorldFiles(Path folder, String edition) {
        this.folder = folder;
        this.edition = edition;
    }

    /**
     * Writes the log by month into {@code logs/}, and beside it agencies, regions, entries, scores, claims,
     * {@code run.json}, and {@code truth.csv}, which tells the true value beside each claim and whether it was
     * embellished on purpose.
     */
    public Written write(World world, LogFormat format) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("run.json"), RunFile.of(world, edition), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writePapers(world);
        return LogFiles.write(world.log(), folder.resolve("logs"), format);
    }

    private void writePapers(World world) {
        List<List<String>> documents = Marks.documents(world.seed(), world.frame(), world.entries());
        List<List<String>> panel = Marks.panel(world.seed(), world.frame(), world.entries());
        write(
                "agencies.csv",
                AgencyCells.COLUMNS,
                world.agencies().stream().map(agency -> AgencyCells.of(agency.agency())));
        write("regions.csv", RegionCells.COLUMNS, world.territory().regions().map(RegionCells::of));
        write("entries.csv", Entry.COLUMNS, world.entries().stream().map(Entry::cells));
        write("documents.csv", DOCUMENT_COLUMNS, documents.stream());
        write("panel.csv", PANEL_COLUMNS, panel.stream());
        write("claims.csv", Claim.COLUMNS, world.claims().stream().map(Claim::cells));
        write("truth.csv", Claim.TRUTH_COLUMNS, world.claims().stream().map(Claim::truthCells));
    }

    private void write(String name, List<String> columns, Stream<List<String>> rows) {
        CsvFile.write(folder.resolve(name), columns, rows);
    }
}
