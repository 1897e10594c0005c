package lapor.publication;

import static java.util.stream.Collectors.joining;

import lapor.backlog.BacklogChange;
import lapor.backlog.BacklogChangeFile;
import lapor.breakdown.MixFile;
import lapor.breakdown.MixRow;
import lapor.crosscheck.PastCount;
import lapor.crosscheck.PastCountFile;
import lapor.input.Problems;
import lapor.input.Sha256;
import lapor.judgement.Counted;
import lapor.metric.MetricRow;
import lapor.metric.MetricTable;
import lapor.table.GzipCsv;
import lapor.tally.ActFile;
import lapor.tally.ActRow;
import lapor.tally.PatternFile;
import lapor.tally.PatternRow;
import lapor.tally.ReporterFile;
import lapor.tally.ReporterRow;
import lapor.tally.TallyFile;
import lapor.tally.TallyRow;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What was counted for published runs, beside them and for their owner only: it holds the small cells that runs
 * withhold. Files are named by what they hold, so that runs that judge the same counts share them.
 */
final class TallyStore {
    private static final String PLACE = "tallies";
    private static final String TALLIES = ".csv.gz";
    private static final String REPORTERS = ".reporters.csv.gz";
    private static final String BACKLOG = ".backlog.csv.gz";
    private static final String MIX = ".mix.csv.gz";
    private static final String ACTS = ".acts.csv.gz";
    private static final String PATTERNS = ".patterns.csv.gz";
    private static final String CLAIMED = ".claimed.csv.gz";
    private static final String DECLARED = ".declared.csv.gz";
    private static final String PUBLISHED = ".published.csv.gz";

    private final Path folder;

    TallyStore(Path out) {
        this.folder = in(out);
    }

    /** Where tallies are kept beside runs. */
    static Path in(Path out) {
        return out.resolve(PLACE);
    }

    /** The same for the same counts, whatever the order they come in. */
    static String fingerprint(Counted counted) {
        return Sha256.of(
                files(counted).values().stream().map(GzipCsv::fingerprint).collect(joining()));
    }

    /** The same for the same counts of what is claimed; empty for none. */
    static String fingerprint(List<PastCount> claimed) {
        return claimed.isEmpty() ? "" : PastCountFile.of(claimed).fingerprint();
    }

    /** Keeps counts under their {@link #fingerprint}. */
    void keep(String fingerprint, Counted counted) {
        try {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
            for (Map.Entry<String, GzipCsv> file : files(counted).entrySet()) {
                keep(folder.resolve(fingerprint + file.getKey()), file.getValue());
            }
            if (!counted.claimed().isEmpty()) {
                keep(folder.resolve(fingerprint(counted.claimed()) + CLAIMED), PastCountFile.of(counted.claimed()));
            }
            Disk.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep tallies in " + folder, e);
        }
    }

    /** Whether anything was ever kept. */
    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Notes what was kept for a run and is damaged or not there; nothing where nothing was ever kept. */
    void note(RunBasis basis, String advice, Problems problems) {
        if (exists() && !keepsClaimed(basis.claimed())) {
            problems.invalid(PLACE, "what is kept as " + basis.claimed() + " is damaged or not there" + advice);
        }
        if (exists() && !keeps(basis.tallies())) {
            problems.invalid(PLACE, "what is kept as " + basis.tallies() + " is damaged or not there" + advice);
        }
    }

    /** Whether all that was kept under a fingerprint is there, and undamaged. */
    boolean keeps(String fingerprint) {
        StringBuilder hashes = new StringBuilder();
        Set<String> names = new TreeSet<>(List.of(TALLIES, REPORTERS, BACKLOG, MIX));
        Stream.of(ACTS, PATTERNS).filter(name -> has(fingerprint, name)).forEach(names::add);
        for (String name : names) {
            Optional<String> hash = hash(fingerprint + name);
            if (hash.isEmpty()) {
                return false;
            }
            hashes.append(hash.get());
        }
        return Sha256.of(hashes.toString()).equals(fingerprint);
    }

    /**
     * Tallies kept before.
     *
     * @throws lapor.input.InvalidInputException if they are not there or damaged
     */
    List<TallyRow> tallies(String fingerprint) {
        return TallyFile.read(folder.resolve(fingerprint + TALLIES));
    }

    /** As for {@link #tallies}. */
    List<ReporterRow> reporters(String fingerprint) {
        return ReporterFile.read(folder.resolve(fingerprint + REPORTERS));
    }

    /** As for {@link #tallies}. */
    List<BacklogChange> backlog(String fingerprint) {
        return BacklogChangeFile.read(folder.resolve(fingerprint + BACKLOG));
    }

    /** As for {@link #tallies}. */
    List<MixRow> mix(String fingerprint) {
        return MixFile.read(folder.resolve(fingerprint + MIX));
    }

    /** As for {@link #tallies}; none where a version kept them that did not count which outcomes go together. */
    List<PatternRow> patterns(String fingerprint) {
        return has(fingerprint, PATTERNS) ? PatternFile.read(folder.resolve(fingerprint + PATTERNS)) : List.of();
    }

    /** As for {@link #tallies}; none where a version kept them that did not count when persons did anything. */
    List<ActRow> acts(String fingerprint) {
        return has(fingerprint, ACTS) ? ActFile.read(folder.resolve(fingerprint + ACTS)) : List.of();
    }

    private boolean has(String fingerprint, String name) {
        return Files.exists(folder.resolve(fingerprint + name));
    }

    /** As for {@link #tallies}; none under the empty fingerprint. */
    List<PastCount> claimed(String fingerprint) {
        return fingerprint.isEmpty() ? List.of() : PastCountFile.read(folder.resolve(fingerprint + CLAIMED));
    }

    /** Whether {@link #claimed} can be read, and undamaged. */
    boolean keepsClaimed(String fingerprint) {
        return fingerprint.isEmpty() || hash(fingerprint + CLAIMED).equals(Optional.of(fingerprint));
    }

    /**
     * Keeps what was measured of declared periods.
     *
     * @param measured before anything is withheld, and
     * @param published after
     */
    void keepDeclared(String name, List<MetricRow> measured, List<MetricRow> published) {
        try {
            keep(folder.resolve(name + PUBLISHED), MetricTable.kept(published));
            keep(folder.resolve(name + DECLARED), MetricTable.kept(measured));
            Disk.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep measurements in " + folder, e);
        }
    }

    /** Whether {@link #keepDeclared} has kept something under the name that can be read. */
    boolean hasDeclared(String name) {
        return hash(name + PUBLISHED).isPresent() && hash(name + DECLARED).isPresent();
    }

    /** As for {@link #tallies}, before anything is withheld. */
    List<MetricRow> declared(String name) {
        return MetricTable.TABLE.readFile(folder.resolve(name + DECLARED));
    }

    /** As for {@link #tallies}, as published. */
    List<MetricRow> published(String name) {
        return MetricTable.TABLE.readFile(folder.resolve(name + PUBLISHED));
    }

    /** Of what a file holds; absent where it is missing or damaged, but not where it may not be read. */
    private Optional<String> hash(String name) {
        Path file = folder.resolve(name);
        if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
            throw new UncheckedIOException(new AccessDeniedException(folder.toString()));
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.of(Sha256.of(in.readAllBytes()));
        } catch (ZipException | EOFException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Map<String, GzipCsv> files(Counted counted) {
        return new TreeMap<>(Map.of(
                TALLIES, TallyFile.of(counted.tallies().rows()),
                REPORTERS, ReporterFile.of(counted.tallies().reporters()),
                ACTS, ActFile.of(counted.acts()),
                BACKLOG, BacklogChangeFile.of(counted.backlog()),
                MIX, MixFile.of(counted.mix()),
                PATTERNS, PatternFile.of(counted.tallies().patterns())));
    }

    /** A file that is there and holds something else is damaged: it is set aside, and kept again. */
    private void keep(Path file, GzipCsv rows) throws IOException {
        String name = file.getFileName().toString();
        if (hash(name).equals(Optional.of(rows.fingerprint()))) {
            return;
        }
        Path aside = folder.resolve(Publication.ASIDE + name + "-" + UUID.randomUUID());
        try {
            rows.write(aside);
            restrict(aside, "rw-------");
            Disk.force(aside);
            if (Files.exists(file)) {
                SetAside.tallies(file);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
