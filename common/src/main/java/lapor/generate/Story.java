package lapor.generate;

import lapor.source.Actor;
import lapor.source.EventType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The events of one complaint as they are told. */
final class Story {
    private static final String NO_AGENCY = "";

    private final Submission submission;
    private final List<LogEvent> events = new ArrayList<>();

    private Story(Submission submission) {
        this.submission = submission;
    }

    /** A complaint that the reporter gives to no agency. */
    static Story submitted(Submission submission, Intake intake) {
        Story story = new Story(submission);
        story.add(EventType.SUBMITTED, submission.at(), NO_AGENCY, intake.actor(), Optional.of(intake));
        return story;
    }

    /** A complaint that the reporter gives to an agency. */
    static Story submittedTo(String agencyId, Submission submission, Intake intake) {
        Story story = new Story(submission);
        story.add(EventType.SUBMITTED, submission.at(), agencyId, intake.actor(), Optional.of(intake));
        return story;
    }

    /** Something that the national administrator does for no agency. */
    void national(EventType type, Instant at) {
        add(type, at, NO_AGENCY, Actor.NATIONAL_ADMIN, Optional.empty());
    }

    void of(SyntheticAgency agency, EventType type, Instant at, Actor actor) {
        add(type, at, agency.id(), actor, Optional.empty());
    }

    /** What was told last also tells until when the case is promised. */
    void promised(LocalDate day) {
        events.set(events.size() - 1, events.get(events.size() - 1).promised(day));
    }

    void rated(SyntheticAgency agency, Instant at, int rating) {
        of(agency, EventType.RATED, at, Actor.REPORTER);
        events.set(events.size() - 1, events.get(events.size() - 1).rated(rating));
    }

    /** What happened until an instant, itself included, in the order of time. */
    List<LogEvent> until(Instant end) {
        return events.stream()
                .filter(event -> !event.at().isAfter(end))
                .sorted(LogEvent.IN_ORDER)
                .toList();
    }

    private void add(EventType type, Instant at, String agencyId, Actor actor, Optional<Intake> intake) {
        events.add(new LogEvent(
                submission.number(),
                submission.complaintId(),
                events.size() + 1,
                type,
                at,
                agencyId,
                actor,
                intake,
                OptionalInt.empty(),
                Optional.empty()));
    }
}
