package lapor.source;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the handling log (kejadian penanganan).
 *
 * @param id the source's own id of the event
 * @param complaintId the source's id of the complaint
 * @param agencyId who received or acted; absent where the event is the complaint's, not an agency's
 * @param submission what the first event says of the complaint; present on {@code SUBMITTED} only
 * @param rating 1 to 5, on {@code RATED} only
 * @param response the text of the answer, on {@code RESPONDED} only: to be hashed before it is stored
 * @param due until when the case is promised to be closed, as told with the event
 */
public record Event(
        Optional<String> id,
        String complaintId,
        EventType type,
        Instant at,
        Optional<String> agencyId,
        Optional<Actor> actor,
        Optional<Submission> submission,
        OptionalInt rating,
        Optional<String> response,
        Optional<Instant> due) {
    /** What an id begins with where, of the times that one file tells of the event, the first is its time. */
    public static final String FIRST_WINS = "\u0001";

    /**
     * What is known of a complaint from its first event.
     *
     * @param reporter the source's id of the reporter: personal, to be hashed before it is stored
     */
    public record Submission(
            Classification classification,
            Optional<String> channel,
            Optional<String> category,
            Optional<String> regionId,
            Optional<Boolean> anonymous,
            Optional<Boolean> secret,
            Optional<String> reporter) {}
}
