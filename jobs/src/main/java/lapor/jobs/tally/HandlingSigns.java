package lapor.jobs.tally;

import lapor.jobs.handling.DayTimes;
import lapor.rule.ConductRules;
import lapor.tally.Fact;

import java.io.Serializable;
import java.time.Instant;
import java.util.function.Consumer;

/** The facts that a handling either shows or not. */
record HandlingSigns(ConductRules rules, HandlingTimes times, Lifetimes lifetimes, DayTimes days)
        implements Serializable {

    /** Tells each fact that the handling shows. */
    void tell(Handling handling, Consumer<Fact> shown) {
        if (handling.isClosed()) {
            tellOfClosing(handling, handling.closed().orElseThrow(), shown);
        }
        tell(handling.isDeletion(), Fact.DELETION, shown);
        tell(handling.isArchiving(), Fact.ARCHIVING, shown);
        if (handling.isReceived()) {
            tell(handling.responded().isPresent() || handling.isClosedWithAnswer(), Fact.WITH_ANSWER, shown);
            tell(handling.isEverClosed(), Fact.EVER_CLOSED, shown);
            tell(handling.isEverClosed() && handling.reopenings() > 0, Fact.REOPENED, shown);
            tell(handling.isDeferred(), Fact.DEFERRED_NOW, shown);
            tell(handling.deferrals() > 0, Fact.EVER_DEFERRED, shown);
            tell(handling.isReporterReplied(), Fact.REPORTER_REPLIED, shown);
            tell(handling.isEnteredByOfficer(), Fact.ENTERED_BY_OFFICER, shown);
        }
        if (handling.isGiven()) {
            tell(respondedBefore(handling, handling.received()), Fact.RESPONDED_BEFORE_RECEIVED, shown);
            tell(
                    lifetimes.excludes(handling.agencyId(), times.day(handling, handling.received())),
                    Fact.RECEIVED_OUT_OF_TIME,
                    shown);
            tell(
                    handling.disposedTo() >= rules.bouncedAgencies() || handling.returns() >= rules.bouncedReturns(),
                    Fact.BOUNCED,
                    shown);
        }
        tell(
                handling.submitted().isEmpty() && (handling.isGiven() || handling.state() == Fact.UNASSIGNED),
                Fact.NEVER_SUBMITTED,
                shown);
    }

    private void tellOfClosing(Handling handling, Instant closed, Consumer<Fact> shown) {
        tell(handling.isClosedBySystem(), Fact.CLOSED_AUTOMATICALLY, shown);
        tell(handling.isClosedBySystem() && isEarly(handling, closed), Fact.AUTO_CLOSED_EARLY, shown);
        tell(handling.isClosedWithAnswer(), Fact.CLOSED_WITH_ANSWER, shown);
        tell(
                handling.isEnteredByOfficer()
                        && times.day(handling, closed).equals(times.day(handling, handling.received())),
                Fact.CLOSED_ON_ENTRY,
                shown);
        tell(
                handling.submitted()
                        .filter(submitted -> days.isBefore(closed, submitted))
                        .isPresent(),
                Fact.CLOSED_BEFORE_SUBMITTED,
                shown);
        tell(
                handling.responded()
                        .filter(responded -> !days.isBefore(closed, responded))
                        .isEmpty(),
                Fact.CLOSED_WITHOUT_RESPONSE,
                shown);
        tell(handling.isActedAfterClosing(), Fact.ACTED_AFTER_CLOSING, shown);
        tell(handling.isClosedByOfficer() && handling.isVerifiedByAgency(), Fact.VERIFIER_RESOLVED, shown);
    }

    private boolean isEarly(Handling handling, Instant closed) {
        return handling.settled()
                .filter(settled -> times.workingDays(handling, settled, closed) < rules.autoCloseDays())
                .isPresent();
    }

    private boolean respondedBefore(Handling handling, Instant received) {
        return handling.responded()
                .filter(responded -> days.isBefore(responded, received))
                .isPresent();
    }

    private static void tell(boolean holds, Fact fact, Consumer<Fact> shown) {
        if (holds) {
            shown.accept(fact);
        }
    }
}
