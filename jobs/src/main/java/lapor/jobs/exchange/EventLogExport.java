package lapor.jobs.exchange;

import lapor.exchange.EventLogFile;
import lapor.exchange.EventLogFormat;
import lapor.exchange.LogDescription;
import lapor.input.InvalidInputException;
import lapor.input.Problem;
import lapor.input.Problems;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.MisplacedNames;
import lapor.run.WritablePlaces;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes what the lake knows as of an instant as an event log, in one pass and little memory. */
public final class EventLogExport {
    private static final String TO = "--to";
    private static final long ROWS_IN_MEMORY = 100_000;

    private EventLogExport() {}

    /**
     * Writes the log; the file appears, or is replaced, when it is complete.
     *
     * @throws InvalidInputException if the lake has no event until the instant
     */
    public static Exported write(Lake lake, LakeView view, EventLogFormat format, Path file) {
        List<IngestedFile> files = lake.files();
        if (files.isEmpty()) {
            throw nothingIn(view);
        }
        long accepted = files.stream()
                .mapToLong(known -> known.rows().accepted() + known.rows().late())
                .sum();
        int pieces = Math.toIntExact(1 + accepted / ROWS_IN_MEMORY);
        Dataset<Row> events = MisplacedNames.in(lake.events(), view.listedIds()).shown(lake.events());
        Cases cases =
                new Cases(CaseRows.of(events, lake.replaced(), view, pieces).toLocalIterator());
        if (!cases.hasNext() && cases.exported().secret() == 0) {
            throw nothingIn(view);
        }
        EventLogFile.write(file, format, new LogDescription(view.asOf()), cases);
        return cases.exported();
    }

    /** Checks, before any work is done, that a log can be written to a file, and would not lie inside the lake. */
    public static void checkTarget(Path file, Path lake, Problems problems) {
        Path target = file.toAbsolutePath().normalize();
        Optional<Path> folder = Optional.ofNullable(target.getParent());
        if (folder.isEmpty() || Files.isDirectory(target)) {
            problems.invalid(TO, "must be a file, but " + file + " is a folder");
        } else if (Files.exists(target) && !Files.isRegularFile(target)) {
            problems.invalid(TO, "must be a file, but " + file + " is something else");
        } else {
            WritablePlaces.check(TO, folder.get(), problems);
        }
        if (target.startsWith(lake.toAbsolutePath().normalize())) {
            problems.invalid(TO, "must not lie in the lake " + lake + ", but is " + file);
        }
    }

    private static InvalidInputException nothingIn(LakeView view) {
        return new InvalidInputException(
                List.of(new Problem(Problem.Kind.MISSING, "lake", "has no event until " + view.asOf())));
    }
}
