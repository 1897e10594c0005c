package lapor.publication;

import lapor.breakdown.BreakdownRow;
import lapor.breakdown.BreakdownTable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The breakdowns that were published last, which stand as long as what is new would tell of few. A night that is
 * repeated goes by its own, and so publishes them again.
 */
public final class LastBreakdowns {
    private LastBreakdowns() {}

    /**
     * Those of the last run, as seen from an instant; none where nothing is published.
     *
     * @param out where runs are published
     * @throws lapor.input.InvalidInputException if the run is damaged
     */
    public static List<BreakdownRow> until(Instant asOf, Path out) {
        Publication publication = new Publication(out);
        return LastRun.until(asOf, publication)
                .map(last -> of(publication.run(last.run())))
                .orElse(List.of());
    }

    /** Those of a run; none where it has no such table. */
    static List<BreakdownRow> of(Path run) {
        return Files.exists(run.resolve(BreakdownTable.TABLE.file())) ? BreakdownTable.TABLE.read(run) : List.of();
    }
}
