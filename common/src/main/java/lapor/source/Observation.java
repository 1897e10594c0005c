package lapor.source;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a snapshot of current statuses shows of one complaint in one night.
 *
 * @param complaintId the source's id of the complaint
 * @param night when the snapshot was taken
 * @param implied what must have happened for the complaint to have its status
 * @param agencyId who has it
 * @param actor who acts in what is derived from it, where the source says
 * @param submission what the row says of the complaint
 * @param response the text of the answer, where the row holds one
 * @param due until when the case is promised to be closed, where the row says
 */
public record Observation(
        String complaintId,
        Instant night,
        Set<EventType> implied,
        Optional<String> agencyId,
        Optional<Actor> actor,
        Event.Submission submission,
        Optional<String> response,
        Optional<Instant> due) {}
