package lapor.jobs.run;

import static java.util.stream.Collectors.toSet;

import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.calendar.Calendars;
import lapor.calendar.WorkCalendar;
import lapor.crosscheck.Claim;
import lapor.crosscheck.ClaimsFile;
import lapor.crosscheck.Tolerances;
import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.evaluation.EntriesFile;
import lapor.evaluation.Entry;
import lapor.evaluation.ExpertScore;
import lapor.evaluation.ExpertScoreFile;
import lapor.input.Problems;
import lapor.input.Sha256;
import lapor.metric.AgencyMetric;
import lapor.metric.Metric;
import lapor.metric.Period;
import lapor.metric.Periods;
import lapor.metric.Rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads all small inputs of a run before anything expensive begins, and reports all their problems together. */
public final class RunPlanReading {
    private static final Set<String> METRICS =
            Arrays.stream(AgencyMetric.values()).map(Metric::id).collect(toSet());

    private final RunFile run;
    private final Overrides overrides;
    private final Problems problems;
    private final Map<String, String> fingerprints = new TreeMap<>();

    private RunPlanReading(RunFile run, Overrides overrides, Problems problems) {
        this.run = run;
        this.overrides = overrides;
        this.problems = problems;
    }

    /**
     * Reads what the run file names.
     *
     * @param problems where every problem is noted; with any, the plan is absent
     */
    public static Optional<RunPlan> read(RunFile run, Overrides overrides, Problems problems) {
        int before = problems.size();
        Optional<RunPlan> plan = new RunPlanReading(run, overrides, problems).plan();
        return problems.size() == before ? plan : Optional.empty();
    }

    private Optional<RunPlan> plan() {
        Optional<Instant> asOf = asOf();
        Optional<WorkCalendar> calendar = problems.collect(() -> Calendars.read(run.calendar(), run.folder()));
        List<Agency> listed = run.agencies()
                .flatMap(file -> problems.collect(() -> AgencyFile.read(file, run.zone())))
                .orElse(List.of());
        Optional<Competition> competition = edition().map(edition -> competition(edition, listed));
        List<Claim> claims = claims(listed);
        List<Period> declared = new ArrayList<>(run.periods());
        competition.ifPresent(held -> declared.addAll(held.edition().periods()));
        Periods.check(declared, "periods", problems);
        fingerprint(asOf);
        if (asOf.isEmpty() || calendar.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RunPlan(
                asOf.get(),
                run.zone(),
                listed,
                calendar.get(),
                competition,
                claims,
                Rules.bundled(),
                declared,
                new RunPlan.Places(
                        overrides.lake().orElse(run.lake()), overrides.out().orElse(run.out())),
                run.languages(),
                run.seed(),
                fingerprints));
    }

    private Optional<Instant> asOf() {
        String text = overrides.asOf().or(run::asOf).orElse("");
        if (text.isEmpty()) {
            problems.invalid("asOf", "is missing: name the instant in the run file or with --as-of");
            return Optional.empty();
        }
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    read instanceof OffsetDateTime instant
                            ? instant.toInstant()
                            : LocalDateTime.from(read).atZone(run.zone()).toInstant());
        } catch (DateTimeParseException e) {
            problems.invalid("asOf", "must be an instant such as 2022-04-15T00:00:00+07:00, but is \"" + text + "\"");
            return Optional.empty();
        }
    }

    private Optional<Edition> edition() {
        return overrides
                .edition()
                .or(run::edition)
                .flatMap(name -> problems.collect(() -> EditionFile.read(name, run.folder(), METRICS)));
    }

    private Competition competition(Edition edition, List<Agency> listed) {
        RunFile.HandedIn hand = run.hand();
        requireAgencies("entries", hand.entries());
        Optional<List<Entry>> entries = hand.entries()
                .filter(file -> run.agencies().isPresent())
                .flatMap(file -> problems.collect(() -> EntriesFile.read(file, edition, ids(listed), run.zone())));
        List<Entry> known = entries.orElse(List.of());
        if (hand.entries().isEmpty()
                && (hand.documents().isPresent() || hand.panel().isPresent())) {
            problems.invalid("entries", "is missing, but documents or panel are given");
        }
        List<ExpertScore> documents = hand.documents()
                .filter(file -> entries.isPresent())
                .flatMap(file -> problems.collect(() -> ExpertScoreFile.readDocuments(file, edition, known)))
                .orElse(List.of());
        hand.panel()
                .filter(file -> entries.isPresent())
                .ifPresent(file -> problems.collect(() -> ExpertScoreFile.readPanel(file, edition, known)));
        return new Competition(edition, known, documents);
    }

    private List<Claim> claims(List<Agency> listed) {
        requireAgencies("claims", run.hand().claims());
        return run.hand()
                .claims()
                .filter(file -> run.agencies().isPresent())
                .flatMap(file ->
                        problems.collect(() -> ClaimsFile.read(file, Tolerances.bundled(), ids(listed), METRICS)))
                .orElse(List.of());
    }

    private void requireAgencies(String what, Optional<Path> file) {
        if (file.isPresent() && run.agencies().isEmpty()) {
            problems.invalid("agencies", "is missing, but " + what + " are given");
        }
    }

    private static Set<String> ids(List<Agency> agencies) {
        return agencies.stream().map(Agency::id).collect(toSet());
    }

    private void fingerprint(Optional<Instant> asOf) {
        asOf.ifPresent(instant -> fingerprints.put("asOf", instant.toString()));
        fingerprints.put("zone", run.zone().getId());
        fingerprints.put("periods", run.periods().toString());
        fingerprints.put("seed", Long.toString(run.seed()));
        fingerprints.put("languages", run.languages().toString());
        String edition = overrides.edition().or(run::edition).orElse("");
        fingerprints.put("edition", named(edition));
        fingerprints.put("calendar", named(run.calendar()));
        run.agencies().ifPresent(file -> fingerprints.put("agencies", contentOf(file)));
        run.hand().entries().ifPresent(file -> fingerprints.put("entries", contentOf(file)));
        run.hand().documents().ifPresent(file -> fingerprints.put("documents", contentOf(file)));
        run.hand().panel().ifPresent(file -> fingerprints.put("panel", contentOf(file)));
        run.hand().claims().ifPresent(file -> fingerprints.put("claims", contentOf(file)));
    }

    private String named(String nameOrFile) {
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
