package lapor.run;

import lapor.agency.Succession;
import lapor.calendar.UsualZone;
import lapor.edition.Edition;
import lapor.rule.ClockStart;
import lapor.tally.Period;
import lapor.text.Language;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run is asked to do. Paths are resolved against the run file's folder.
 *
 * @param folder the run file's own
 * @param edition a bundled edition or a file; left out, the run ends with metrics
 * @param asOf the instant at which the run looks at the world
 * @param logs what to ingest
 * @param agencies the list of agencies; left out, every agency in the logs is taken as it is
 * @param regions the list of regions; left out, regions have no names and any may be named
 * @param calendar a bundled calendar or a file
 * @param regulations what agencies are held to
 * @param succession what becomes of agencies that others took over
 * @param hand what people handed in for the edition
 * @param periods periods to measure beside months, quarters and years
 * @param ownZone local time of everything that names no other; left out, the usual one
 * @param thresholds what the logs must keep to
 * @param clockStart from when days are counted; left out, the edition says
 * @param seed of everything that draws random numbers
 */
public record RunFile(
        Path folder,
        Optional<String> edition,
        Optional<String> asOf,
        List<LogSource> logs,
        Optional<Path> agencies,
        Optional<Path> regions,
        String calendar,
        Regulations regulations,
        Succession succession,
        HandedIn hand,
        List<Period> periods,
        Optional<ZoneId> ownZone,
        Thresholds thresholds,
        Optional<ClockStart> clockStart,
        long seed,
        Path lake,
        Path out,
        List<Language> languages) {

    /**
     * Where logs are and how they are read.
     *
     * @param path a file or a folder, on any file system that Hadoop knows
     * @param mapping a bundled source mapping or a file
     */
    public record LogSource(String path, String mapping) {}

    /**
     * What agencies are held to.
     *
     * @param workTime a bundled working time or a file
     * @param rules a file with limits and thresholds; the bundled ones when left out
     */
    public record Regulations(String workTime, Optional<Path> rules) {}

    /** Local time of everything that names no other. */
    public ZoneId zone() {
        return ownZone.orElse(UsualZone.ZONE);
    }

    /** From when days are counted: as the run file says, else as the edition does, else from the disposition. */
    ClockStart clockStart(Optional<Edition> held) {
        return clockStart.or(() -> held.flatMap(Edition::clockStart)).orElse(ClockStart.DISPOSITION);
    }

    /** What people handed in, most of it for an edition; each part may be left out. */
    public record HandedIn(
            Optional<Path> entries,
            Optional<Path> documents,
            Optional<Path> panel,
            Optional<Path> evaluators,
            Optional<Path> decisions,
            Optional<Path> claims,
            Optional<Path> findingsReviewed) {

        /** Whether anything is there that only an edition gives a meaning. */
        boolean needsEdition() {
            return Stream.of(entries, documents, panel, decisions).anyMatch(Optional::isPresent);
        }
    }
}
