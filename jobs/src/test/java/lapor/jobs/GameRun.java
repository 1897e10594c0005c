package lapor.jobs;

import lapor.calendar.CountedCalendar;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.jobs.tally.LakeCount;
import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.run.Overrides;
import lapor.run.RunFileReading;
import lapor.run.RunPlan;
import lapor.tally.ActRow;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A world counted once, with every agency as it is and as it plays each trick: under another id for each trick, so that
 * none of them has to do with another.
 *
 * @param plan of the honest world's run
 * @param counted all of them together
 * @param counts of each agency as it is, and of each that plays
 * @param touched by trick and agency, how many complaints it has touched
 */
record GameRun(RunPlan plan, Counted counted, List<GameCount> counts, Map<Trick, Map<String, Integer>> touched) {

    static GameRun of(GameWorld world, String edition, Collection<String> players, Collection<Trick> tricks) {
        Map<Trick, Map<String, Integer>> touched = new EnumMap<>(Trick.class);
        Path place = world.folder().resolve("played");
        try {
            Files.createDirectories(place.resolve("logs"));
            try (BufferedWriter log =
                    Files.newBufferedWriter(place.resolve("logs").resolve("log.csv"))) {
                write(log, Stream.of(Told.HEADER));
                write(log, world.honest().map(Told::line));
                for (Trick trick : tricks) {
                    Map<String, Integer> own = touched.computeIfAbsent(trick, absent -> new HashMap<>());
                    write(log, world.played(trick, players, own).map(event -> event.as(trick)
                            .line()));
                }
            }
            writeAgencies(world, place, players, tricks);
            Files.writeString(
                    place.resolve("run.json"),
                    """
                    { "edition": "%s", "asOf": "%s", "agencies": "agencies.csv",
                      "logs": [ {"path": "logs", "source": "handling-log"} ] }
                    """
                            .formatted(edition, world.asOf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Counted counted = counted(plan(place));
        return new GameRun(plan(world.folder()).plan(), counted, GameCount.all(counted.tallies()), touched);
    }

    private static void write(BufferedWriter log, Stream<String> lines) throws IOException {
        for (String line : (Iterable<String>) lines::iterator) {
            log.write(line);
            log.newLine();
        }
    }

    /** The list of the world, and after each player what it is called as it plays. */
    private static void writeAgencies(GameWorld world, Path place, Collection<String> players, Collection<Trick> tricks)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(world.folder().resolve("agencies.csv"))) {
            lines.add(line);
            String agency = line.substring(0, line.indexOf(','));
            if (players.contains(agency)) {
                tricks.forEach(trick -> lines.add(GameCount.alias(agency, trick) + line.substring(agency.length())));
            }
        }
        Files.write(place.resolve("agencies.csv"), lines);
    }

    private static Preparation plan(Path place) {
        return Preparation.withLogs(
                RunFileReading.read(place.resolve("run.json")),
                new Overrides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Counted counted(Preparation prepared) {
        RunPlan plan = prepared.plan();
        Lake lake = Lake.of(LakeSession.start(plan.places().lake()));
        new Ingest(lake, ReporterKey.of("game"), QualityGate.USUAL).run(prepared.logs());
        return LakeCount.of(lake, plan.clock(), plan.rulebook(), plan.participants());
    }

    /** As they are. */
    List<GameCount> honest() {
        return counts.stream().filter(count -> count.trick().isEmpty()).toList();
    }

    /** What the product says of an agency that plays while all others are honest, worked out from all counts. */
    GameVerdict judged(GameCount player) {
        List<GameCount> now = new ArrayList<>(honest());
        now.replaceAll(count -> count.agency().equals(player.agency()) ? player : count);
        Counted together = new Counted(
                counted.view(),
                CountedCalendar.NONE,
                counted.lake(),
                GameCount.together(now),
                acts(now),
                List.of(),
                List.of(),
                counted.quality(),
                counted.restatements(),
                List.of(),
                List.of());
        return GameVerdict.of(
                player.agency(),
                Judgement.of(together, plan.rulebook(), plan.participants(), plan.assessment()),
                plan.assessment().evidenceWindow().orElseThrow());
    }

    private List<ActRow> acts(List<GameCount> now) {
        Map<String, String> agencies = new HashMap<>();
        now.forEach(count -> agencies.put(
                count.trick()
                        .map(trick -> GameCount.alias(count.agency(), trick))
                        .orElse(count.agency()),
                count.agency()));
        return counted.acts().stream()
                .filter(act -> agencies.containsKey(act.agencyId()))
                .map(act -> act.of(agencies.getOrDefault(act.agencyId(), "")))
                .toList();
    }

    /** As they play. */
    List<GameCount> played(Trick trick) {
        return counts.stream()
                .filter(count -> count.trick().equals(Optional.of(trick)))
                .toList();
    }
}
