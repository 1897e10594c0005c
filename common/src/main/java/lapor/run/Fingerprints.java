package lapor.run;

import static java.util.stream.Collectors.joining;

import lapor.input.Sha256;
import lapor.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the settings of a run were, in short: texts that differ where the settings differ.
 *
 * @param byName of the run file's key
 */
record Fingerprints(SortedMap<String, String> byName) {
    Fingerprints {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** Of what a run file says, and the command line says instead; files count by their bytes. */
    static Fingerprints of(RunFile run, Overrides overrides, Instant asOf) {
        SortedMap<String, String> texts = new TreeMap<>(Map.of(
                "asOf", asOf.toString(),
                "zone", run.zone().getId(),
                "periods", listed(run.periods(), period -> period.id() + " " + period.from() + "/" + period.to()),
                "thresholds", run.thresholds().toString(),
                "seed", Long.toString(run.seed()),
                "languages", listed(run.languages(), Language::code),
                "edition", named(run, overrides.edition().or(run::edition).orElse("")),
                "calendar", named(run, run.calendar()),
                "workTime", named(run, run.regulations().workTime())));
        Map<String, Optional<Path>> files = Map.of(
                "rules", run.regulations().rules(),
                "agencies", run.agencies(),
                "entries", run.hand().entries(),
                "documents", run.hand().documents(),
                "panel", run.hand().panel(),
                "evaluators", run.hand().evaluators(),
                "decisions", run.hand().decisions(),
                "claims", run.hand().claims());
        files.forEach((name, file) -> file.ifPresent(path -> texts.put(name, contentOf(path))));
        return new Fingerprints(texts);
    }

    /** These, and one more. */
    Fingerprints with(String name, String text) {
        SortedMap<String, String> more = new TreeMap<>(byName);
        more.put(name, text);
        return new Fingerprints(more);
    }

    /** Each as it is written, in its order. */
    static <T> String listed(Collection<T> all, Function<T, String> written) {
        return all.stream().map(written).collect(joining(", "));
    }

    private static String named(RunFile run, String nameOrFile) {
        return (nameOrFile + " " + contentOf(run.folder().resolve(nameOrFile))).strip();
    }

    /** A hash of a file's bytes; empty for what is bundled, which the code's version covers. */
    private static String contentOf(Path file) {
        try {
            return Files.isRegularFile(file) ? "sha256:" + Sha256.of(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
