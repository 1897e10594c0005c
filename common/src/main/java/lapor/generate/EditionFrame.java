package lapor.generate;

import lapor.edition.Condition;
import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.edition.EligibilityRule;
import lapor.edition.FormerWinner;
import lapor.edition.Group;
import lapor.edition.Milestone;
import lapor.edition.Stage;
import lapor.edition.SubmittedInTime;
import lapor.input.InvalidInputException;
import lapor.tally.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An edition as a world sees it: when its logs run, by when entries are handed in, and what is scored.
 *
 * @param window the evidence window, about which claims are made
 * @param deadline last instant of handing in entries
 */
public record EditionFrame(Edition edition, Period window, Instant deadline) {
    /** Complaints from before the window, which are still being handled when it begins. */
    private static final int MONTHS_BEFORE_THE_WINDOW = 3;

    /**
     * The frame of an edition. The deadline is that of the milestone that entries must be handed in by, or the last
     * minute of its last day; where the edition has no such milestone, the last minute of the evidence window.
     *
     * @throws InvalidInputException if entries are handed in before the evidence window begins
     */
    public static EditionFrame of(Edition edition) {
        Period window = edition.periods().get(0);
        Instant deadline = conditions(edition.eligibility().stream(), SubmittedInTime.class)
                .flatMap(rule -> edition.findMilestone(rule.milestone()).stream())
                .findFirst()
                .map(EditionFrame::deadline)
                .orElseGet(() -> lastMinute(window.to().minusDays(1)));
        if (deadline.isBefore(Wib.midnight(window.from()))) {
            throw InvalidInputException.of(
                    "edition " + edition.id(),
                    "entries are due " + Wib.text(deadline) + ", before the evidence window begins on "
                            + window.from());
        }
        return new EditionFrame(edition, window, deadline);
    }

    /** First day of the logs. */
    LocalDate logsFrom() {
        return window.from().minusMonths(MONTHS_BEFORE_THE_WINDOW);
    }

    /** First day without complaints, which begins at {@link #asOf}. */
    LocalDate logsTo() {
        return Wib.day(deadline).plusDays(1);
    }

    /** The instant at which the world is looked at: the midnight after the deadline. */
    Instant asOf() {
        return Wib.midnight(logsTo());
    }

    List<String> criteria() {
        return edition.criteria().stream().map(Criterion::id).toList();
    }

    List<String> panelParts() {
        return edition.panelParts().stream().map(Criterion::id).toList();
    }

    /** The rules by which only winners of earlier editions may enter a group; most groups have none. */
    List<FormerWinner> formerWinnerRules(Group group) {
        return conditions(edition.rulesOf(group.id()).stream(), FormerWinner.class)
                .toList();
    }

    /** How many of a group get through the first stage; its even share where all groups are ranked together. */
    int places(Group group) {
        Stage first = edition.firstStage();
        int groups = edition.groups().size();
        return first.ranksAllTogether() ? (first.places() + groups - 1) / groups : first.places(group.id());
    }

    private static <C extends Condition> Stream<C> conditions(Stream<EligibilityRule> rules, Class<C> kind) {
        return rules.map(EligibilityRule::condition).filter(kind::isInstance).map(kind::cast);
    }

    private static Instant deadline(Milestone milestone) {
        Optional<Instant> published = milestone.deadline().map(OffsetDateTime::toInstant);
        return published.orElseGet(() -> lastMinute(milestone.to()));
    }

    private static Instant lastMinute(LocalDate day) {
        return Wib.midnight(day.plusDays(1)).minusSeconds(60);
    }
}
