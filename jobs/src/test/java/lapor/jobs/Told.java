package lapor.jobs;

import lapor.generate.LogLine;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One event of the log of a played world.
 *
 * @param intake what its complaint says, on a submission only
 * @param rating 1 to 5, on a rating only
 * @param response text of the answer, on a response only
 */
record Told(
        String complaint,
        String type,
        Instant at,
        String agency,
        String actor,
        Map<String, String> intake,
        String rating,
        String response) {
    static final List<String> INTAKE =
            List.of("channel", "classification", "category", "region_id", "anonymous", "secret", "reporter");
    static final String HEADER =
            "complaint_id,type,at,agency_id,actor," + String.join(",", INTAKE) + ",rating,response";

    /** An event of the generated log; every honest answer has a text of its own. */
    static Told of(LogLine line) {
        Map<String, String> intake = new HashMap<>();
        INTAKE.forEach(column -> intake.put(column, line.cell(column)));
        String type = line.cell("type");
        return new Told(
                line.cell("complaint_id"),
                type,
                OffsetDateTime.parse(line.cell("at")).toInstant(),
                line.cell("agency_id"),
                line.cell("actor"),
                intake,
                line.cell("rating"),
                type.equals("RESPONDED") ? "Jawaban " + line.cell("event_id") : "");
    }

    /** Something that an officer of the agency does. */
    static Told done(String complaint, String type, Instant at, String agency) {
        return new Told(complaint, type, at, agency, "agency_admin", Map.of(), "", "");
    }

    static Told answered(String complaint, Instant at, String agency, String response) {
        return new Told(complaint, "RESPONDED", at, agency, "agency_admin", Map.of(), "", response);
    }

    boolean is(String other) {
        return type.equals(other);
    }

    Told by(String other) {
        return new Told(complaint, type, at, agency, other, intake, rating, response);
    }

    /** The same in a copy of the world in which the agency plays a trick, and nothing of it is another world's. */
    Told as(Trick trick) {
        return new Told(
                complaint + "-" + trick.name(),
                type,
                at,
                agency.isEmpty() ? "" : GameCount.alias(agency, trick),
                actor,
                intake,
                rating,
                response);
    }

    String line() {
        return String.join(",", complaint, type, at.toString(), agency, actor) + ","
                + INTAKE.stream().map(column -> intake.getOrDefault(column, "")).collect(Collectors.joining(","))
                + "," + rating + "," + response;
    }

    static Instant hours(Instant from, double hours) {
        return from.plus(Duration.ofSeconds(Math.round(hours * 3600)));
    }
}
