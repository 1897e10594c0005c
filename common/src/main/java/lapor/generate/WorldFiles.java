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

    private WorldFiles() {}

    /** Writes the log by month into {@code logs/}, and all papers. */
    public static void write(World world, Path folder, LogFormat format) {
        writePapers(world, folder);
        LogFiles.write(world.log(), folder.resolve("logs"), format);
    }

    /**
     * Writes all but the log: agencies, entries, scores, claims, {@code run.json}, and {@code truth.csv}, which tells
     * the true value beside each claim and whether it was embellished on purpose.
     */
    public static void writePapers(World world, Path folder) {
        EditionFrame frame = world.frame();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("run.json"), RunFile.of(world), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(
                folder,
                "agencies.csv",
                AgencyCells.COLUMNS,
                world.agencies().stream().map(agency -> AgencyCells.of(agency.agency())));
        write(folder, "entries.csv", Entry.COLUMNS, world.entries().stream().map(Entry::cells));
        write(
                folder,
                "documents.csv",
                DOCUMENT_COLUMNS,
                Marks.documents(world.seed(), frame, world.entries()).stream());
        write(folder, "panel.csv", PANEL_COLUMNS, Marks.panel(world.seed(), frame, world.entries()).stream());
        write(folder, "claims.csv", Claim.COLUMNS, world.claims().stream().map(Claim::cells));
        write(folder, "truth.csv", Claim.TRUTH_COLUMNS, world.claims().stream().map(Claim::truthCells));
    }

    private static void write(Path folder, String name, List<String> columns, Stream<List<String>> rows) {
        CsvFile.write(folder.resolve(name), columns, rows);
    }
}
