package lapor.jobs;

import lapor.calendar.Calendars;
import lapor.edition.EditionFile;
import lapor.generate.EditionFrame;
import lapor.generate.GeneratorOptions;
import lapor.generate.LogLine;
import lapor.generate.TextFormat;
import lapor.generate.World;
import lapor.generate.WorldFiles;
import lapor.metric.Metrics;
import lapor.run.RunFileReading;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The complaints of a seeded world in which all agencies are honest.
 *
 * @param folder of the world's files
 * @param asOf until when it is known
 * @param complaints the events of each, in the order of time
 */
record GameWorld(Path folder, Instant asOf, Map<String, List<Told>> complaints) {
    private static final Path HERE = Path.of("").toAbsolutePath();

    static GameWorld of(String edition, GeneratorOptions options, Path folder) {
        EditionFrame frame = EditionFrame.of(EditionFile.read(edition, HERE, Metrics.ids()));
        World world = World.generate(options, frame, Calendars.read(Calendars.INDONESIA, HERE));
        new WorldFiles(folder, edition).write(world, TextFormat.CSV);
        String at = RunFileReading.read(folder.resolve("run.json")).asOf().orElseThrow();
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

    /** How many complaints each agency has to do with. */
    Map<String, Integer> complaintsByAgency() {
        Map<String, Integer> counts = new TreeMap<>();
        complaints.values().forEach(events -> agencies(events)
                .forEach(agency -> counts.merge(agency, 1, Integer::sum)));
        return counts;
    }

    /** The events as they are. */
    Stream<Told> honest() {
        return complaints.values().stream().flatMap(List::stream);
    }

    /**
     * The events of all complaints that players have to do with, as they are when all of these play.
     *
     * @param touched takes how many complaints each player has touched
     */
    Stream<Told> played(Trick trick, Collection<String> players, Map<String, Integer> touched) {
        return complaints.values().stream()
                .filter(events -> agencies(events).anyMatch(players::contains))
                .flatMap(events ->
                        PlayedCase.find(events, asOf).map(one -> played(trick, one, touched)).orElse(events).stream());
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

    private static Stream<String> agencies(List<Told> events) {
        return events.stream()
                .map(Told::agency)
                .filter(agency -> !agency.isEmpty())
                .distinct();
    }
}
