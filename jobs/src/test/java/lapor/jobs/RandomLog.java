package lapor.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Complaints to which anything happens in any order: sent on and back, closed and answered afterwards, rated twice,
 * archived, deleted, submitted late or never. Only agencies that have the complaint act on it, and no two events share
 * an instant.
 */
final class RandomLog {
    private static final Instant FIRST = Instant.parse("2021-11-01T00:00:00Z");
    private static final int DAYS = 120;
    private static final int LATEST_SUBMISSION = 60 * 24 * 60 * 60;
    private static final int SHORT_PAUSE_MINUTES = 300;
    private static final int LONGEST_PAUSE_MINUTES = 20_000;
    private static final int MOST_EVENTS = 9;
    private static final List<String> AGENCIES = List.of("WEST", "MIDDLE", "EAST");
    private static final List<String> CLASSIFICATIONS =
            List.of("OVERSIGHT", "NON_OVERSIGHT", "INFORMATION", "ASPIRATION", "");
    private static final List<String> TYPES = List.of(
            "DISPOSED",
            "DISPOSED",
            "RESPONDED",
            "RESPONDED",
            "RETURNED",
            "CLOSED",
            "CLOSED",
            "RATED",
            "REOPENED",
            "REPORTER_REPLIED",
            "DEFERRED",
            "RESUMED",
            "VERIFIED",
            "ARCHIVED",
            "DELETED");
    private static final List<String> BEFORE_ANY_AGENCY = List.of("DISPOSED", "DISPOSED", "VERIFIED");
    private static final List<String> OF_THE_COMPLAINT = List.of("ARCHIVED", "DELETED");
    private static final List<String> MAY_NAME_NO_AGENCY = List.of(
            "RESPONDED",
            "RETURNED",
            "CLOSED",
            "RATED",
            "REOPENED",
            "REPORTER_REPLIED",
            "DEFERRED",
            "RESUMED",
            "VERIFIED");
    private static final List<String> CHANNELS = List.of("website", "android", "sms", "");
    private static final int REPORTERS = 600;
    private static final String NOBODY = ",,,";
    private static final List<String> SUBMITTERS = List.of("reporter", "reporter", "liaison");
    private static final List<String> ACTORS = List.of("agency_admin", "liaison", "system");
    private static final List<String> REOPENERS = List.of("reporter", "reporter", "agency_admin", "system", "");
    private static final List<String> CLOSERS = List.of("agency_admin", "liaison", "system", "system", "reporter");
    private static final List<String> REMOVERS =
            List.of("agency_admin", "liaison", "agency_admin", "liaison", "national_admin", "system", "");
    private static final Duration LONGEST_PROMISE = Duration.ofDays(20);

    private final Random random;
    private final List<String> lines = new ArrayList<>();

    private RandomLog(long seed) {
        this.random = new Random(seed);
    }

    /** Writes a canonical log and its agencies, one in each of three time zones. */
    static void write(Path log, Path agencies, long seed) throws IOException {
        RandomLog made = new RandomLog(seed);
        made.lines.add(
                "event_id,complaint_id,type,at,agency_id,actor,classification,rating,channel,reporter,anonymous,due");
        for (int complaint = 0; complaint < 3_000; complaint++) {
            made.complaint("C" + complaint);
        }
        Files.write(log, made.lines);
        Files.writeString(
                agencies,
                """
                agency_id,name,type,group,parent_id,region_id,zone,population,valid_from,valid_to,successor_id
                WEST,West,city,ip,,,Asia/Jakarta,100000,,,
                MIDDLE,Middle,city,ip,,,Asia/Makassar,250000,,,
                EAST,East,city,ip,,,Asia/Jayapura,,2021-12-01,,
                """);
    }

    private void complaint(String id) {
        Instant at = FIRST.plusSeconds(random.nextInt(DAYS * 24 * 60 * 60));
        List<String> receivers = new ArrayList<>();
        String chosen = random.nextBoolean() ? any(AGENCIES) : "";
        if (!chosen.isEmpty()) {
            receivers.add(chosen);
        }
        if (random.nextInt(12) > 0) {
            Instant submitted = random.nextInt(12) > 0 ? at : at.plusSeconds(1 + random.nextInt(LATEST_SUBMISSION));
            line(id, "SUBMITTED", submitted, chosen, any(SUBMITTERS) + "," + any(CLASSIFICATIONS) + "," + reporter());
        }
        for (int i = random.nextInt(MOST_EVENTS); i > 0; i--) {
            int longest = random.nextInt(4) == 0 ? SHORT_PAUSE_MINUTES : LONGEST_PAUSE_MINUTES;
            at = at.plusSeconds(1 + 60L * random.nextInt(longest));
            event(id, at, receivers);
        }
    }

    private void event(String id, Instant at, List<String> receivers) {
        String type = receivers.isEmpty() ? any(BEFORE_ANY_AGENCY) : any(TYPES);
        if (type.equals("DISPOSED")) {
            receivers.add(any(AGENCIES));
            line(id, type, at, receivers.get(receivers.size() - 1), "national_admin,," + NOBODY);
        } else if (OF_THE_COMPLAINT.contains(type)) {
            if (random.nextInt(3) == 0) {
                boolean nameless = random.nextInt(3) == 0;
                line(id, type, at, nameless ? "" : any(AGENCIES), any(REMOVERS) + ",," + NOBODY);
            }
        } else {
            boolean nameless = MAY_NAME_NO_AGENCY.contains(type) && random.nextInt(3) == 0;
            String rating = type.equals("RATED") ? Integer.toString(1 + random.nextInt(5)) : "";
            line(
                    id,
                    type,
                    at,
                    nameless || receivers.isEmpty() ? "" : any(receivers),
                    any(actors(type)) + ",," + rating + NOBODY);
        }
    }

    private static List<String> actors(String type) {
        return switch (type) {
            case "REOPENED" -> REOPENERS;
            case "CLOSED" -> CLOSERS;
            default -> ACTORS;
        };
    }

    /** Until when the case is promised, now and then; a day, every third time. */
    private String due(Instant at) {
        if (random.nextInt(5) > 0) {
            return "";
        }
        Instant due = at.plusSeconds(random.nextInt((int) LONGEST_PROMISE.toSeconds()));
        return random.nextInt(3) > 0 ? due.toString() : due.toString().substring(0, "2022-01-31".length());
    }

    /** After the rating: the channel, one of some hundred reporters, and whether they stay anonymous. */
    private String reporter() {
        return ",%s,R%d,%s".formatted(any(CHANNELS), random.nextInt(REPORTERS), random.nextInt(4) == 0);
    }

    private void line(String id, String type, Instant at, String agency, String rest) {
        lines.add(String.join(",", id + "-" + lines.size(), id, type, at.toString(), agency, rest, due(at)));
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
