package lapor.jobs.exchange;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.input.Problems;
import lapor.run.AsOfReading;
import lapor.run.Overrides;
import lapor.run.RunFile;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How to look at a lake: all of a run that telling its events needs.
 *
 * @param asOf the instant after which nothing has happened yet
 * @param zone local time of everything that names no other
 * @param listed the agencies of the list; empty without one
 */
public record LakeView(Path lake, Instant asOf, ZoneId zone, List<Agency> listed) {

    /** What Spark's clock can count, in microseconds from 1970, with room to spare. */
    private static final Duration LAST = ChronoUnit.YEARS.getDuration().multipliedBy(200_000);

    /** Ids of the agencies of the list; empty without one. */
    Set<String> listedIds() {
        return listed.stream().map(Agency::id).collect(toUnmodifiableSet());
    }

    /**
     * Reads what the run file names.
     *
     * @param problems where every problem is noted; with any, the view is absent
     */
    public static Optional<LakeView> read(RunFile run, Overrides overrides, Problems problems) {
        int before = problems.size();
        Optional<Instant> asOf = AsOfReading.read(run, overrides, problems);
        asOf.filter(instant -> Math.abs(instant.getEpochSecond()) > LAST.toSeconds())
                .ifPresent(instant ->
                        problems.invalid("asOf", "must be an instant within 200000 years, but is " + instant));
        Optional<List<Agency>> listed =
                run.agencies().flatMap(file -> problems.collect(() -> AgencyFile.read(file, run.zone())));
        Path lake = overrides.lake().orElse(run.lake());
        return asOf.filter(instant -> problems.size() == before)
                .map(instant -> new LakeView(lake, instant, run.zone(), listed.orElse(List.of())));
    }
}
