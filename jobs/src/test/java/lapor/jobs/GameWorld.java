package lapor.jobs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.calendar.Calendars;
import lapor.edition.EditionFile;
import lapor.evidence.EvidenceRow;
import lapor.finding.Finding;
import lapor.finding.FindingRow;
import lapor.generate.EditionFrame;
import lapor.generate.GeneratorOptions;
import lapor.generate.LogLine;
import lapor.generate.TextFormat;
import lapor.generate.World;
import lapor.generate.WorldFiles;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.jobs.tally.LakeCount;
import lapor.judgement.Judgement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.run.Overrides;
import lapor.run.RunFileReading;
import lapor.run.RunPlan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A seeded world in which all agencies are honest, and which can be played again with some that are not. */
final class GameWorld {
    private static final String EDITION = "2022";
    private static final String WINDOW = "edition-2022";
    private static final Path HERE = Path.of("").toAbsolutePath();

    private final Path folder;
    private final Instant asOf;
    private final Map<String, List<Told>> complaints;
    private int runs;

    private GameWorld(Path folder, Instant asOf, Map<String, List<Told>> complaints) {
        this.folder = folder;
        this.asOf = asOf;
        this.complaints = complaints;
    }

    /**
     * What the product says of a played world.
     *
     * @param scores evidence scores of those that have one
     * @param received of each agency, in the evidence window
     * @param open open findings beside each agency's rank
     * @param touched how many complaints each agency that plays has touched
     */
    record Said(
            Map<String, Double> scores,
            Map<String, Long> received,
            Map<String, Set<Finding>> open,
            Map<String, Integer> touched) {
        Set<Finding> openOf(String agency) {
            return open.getOrDefault(agency, Set.of());
        }
    }

    static GameWorld of(GeneratorOptions options, Path folder) {
        EditionFrame frame = EditionFrame.of(EditionFile.read(EDITION, HERE, Metrics.ids()));
        World world = World.generate(options, frame, Calendars.read(Calendars.INDONESIA, HERE));
        Path honest = folder.resolve("honest");
        new WorldFiles(honest, EDITION).write(world, TextFormat.CSV);
        String at = RunFileReading.read(honest.resolve("run.json")).asOf().orElseThrow();
        Map<String, List<Told>> complaints = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        world.log()
                .filter(line -> isWell(line) && seen.add(line.cell("event_id")))
                .map(Told::of)
                .forEach(event -> complaints
                        .computeIfAbsent(event.complaint(), absent -> new ArrayList<>())
                        .add(event));
        return new GameWorld(folder, OffsetDateTime.parse(at).toInstant(), complaints);
    }

    /** The bad lines that worlds have beside good ones are left out. */
    private static boolean isWell(LogLine line) {
        return !line.cell("event_id").endsWith("x");
    }

    /** The agencies of the world, in order. */
    List<String> agencies() {
        return complaints.values().stream()
                .flatMap(List::stream)
                .map(Told::agency)
                .filter(agency -> !agency.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Nobody plays. */
    Said honest() {
        return said(complaints.values().stream().flatMap(List::stream).toList(), Map.of());
    }

    /**
     * Some agencies play a trick, and all others are as they were.
     *
     * @param players the trick of each agency that plays one
     */
    Said played(Map<String, Trick> players) {
        Map<String, Integer> touched = new HashMap<>();
        List<Told> events = new ArrayList<>();
        for (List<Told> complaint : complaints.values()) {
            Optional<PlayedCase> played =
                    PlayedCase.find(complaint, asOf).filter(one -> players.containsKey(one.agency()));
            events.addAll(played.map(one -> played(players.get(one.agency()), one, touched))
                    .orElse(complaint));
        }
        return said(events, touched);
    }

    private static List<Told> played(Trick trick, PlayedCase played, Map<String, Integer> touched) {
        List<Told> made = trick.make(played);
        List<Told> result = new ArrayList<>(trick.play(played));
        if (!made.isEmpty() || !result.equals(played.events())) {
            touched.merge(played.agency(), 1, Integer::sum);
        }
        result.addAll(made);
        return result;
    }

    private Said said(List<Told> events, Map<String, Integer> touched) {
        Path place = folder.resolve("run-" + runs++);
        try {
            Files.createDirectories(place.resolve("logs"));
            Files.copy(folder.resolve("honest").resolve("agencies.csv"), place.resolve("agencies.csv"));
            List<String> lines = new ArrayList<>(List.of(Told.HEADER));
            events.forEach(event -> lines.add(event.line()));
            Files.write(place.resolve("logs").resolve("log.csv"), lines);
            Files.writeString(
                    place.resolve("run.json"),
                    """
                    { "edition": "%s", "asOf": "%s", "agencies": "agencies.csv",
                      "logs": [ {"path": "logs", "source": "handling-log"} ] }
                    """
                            .formatted(EDITION, asOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said(judged(place), touched);
    }

    private static Judgement judged(Path place) {
        Preparation prepared = Preparation.withLogs(
                RunFileReading.read(place.resolve("run.json")),
                new Overrides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        RunPlan plan = prepared.plan();
        Lake lake = Lake.of(LakeSession.start(plan.places().lake()));
        new Ingest(lake, ReporterKey.of("game"), QualityGate.USUAL).run(prepared.logs());
        return Judgement.of(
                LakeCount.of(lake, plan.clock(), plan.rulebook(), plan.participants()),
                plan.rulebook(),
                plan.participants(),
                plan.assessment());
    }

    private static Said said(Judgement judged, Map<String, Integer> touched) {
        Map<String, Double> scores = new TreeMap<>();
        for (EvidenceRow row : judged.verdicts().evidence().orElseThrow()) {
            row.score().ifPresent(score -> scores.put(row.agencyId(), score));
        }
        Map<String, Long> received = new TreeMap<>();
        for (MetricRow row : judged.metrics()) {
            if (row.period().equals(WINDOW) && row.metric().equals(Metrics.RECEIVED)) {
                row.estimate().n().ifPresent(n -> received.put(row.agencyId(), n));
            }
        }
        Map<String, Set<Finding>> open = new TreeMap<>();
        judged.findings().stream()
                .filter(row -> row.isOpen() && row.period().equals(WINDOW))
                .collect(groupingBy(FindingRow::agencyId, toList()))
                .forEach((agency, rows) -> {
                    Set<Finding> found = EnumSet.noneOf(Finding.class);
                    rows.forEach(row -> found.add(row.finding()));
                    open.put(agency, found);
                });
        return new Said(scores, received, open, touched);
    }
}
