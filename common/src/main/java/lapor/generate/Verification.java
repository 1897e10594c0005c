package lapor.generate;

import lapor.source.EventType;

import java.time.Instant;

/** What the national administrator does with a complaint that names no agency. */
final class Verification {
    private static final double DELETED = 0.05;
    private static final double ARCHIVED = 0.08;
    private static final double NEVER_VERIFIED = 0.008;
    private static final double NEVER_DISPOSED = 0.012;
    private static final double MEAN_DAYS = 1.2;
    private static final double SPREAD = 0.9;
    private static final double DAYS_TO_DISPOSE = 0.25;

    private final OfficeClock clock;
    private final Handling handling;

    Verification(OfficeClock clock, Handling handling) {
        this.clock = clock;
        this.handling = handling;
    }

    void verify(Handling.Case complaint, SyntheticAgency agency, Instant submitted) {
        Dice dice = complaint.dice();
        Story story = complaint.story();
        if (dice.chance(NEVER_VERIFIED)) {
            return;
        }
        Instant seen = clock.after(submitted, dice.lognormal(MEAN_DAYS, SPREAD), Wib.ZONE, dice);
        if (dice.chance(DELETED)) {
            story.national(EventType.DELETED, seen);
            return;
        }
        story.national(EventType.VERIFIED, seen);
        Instant next = clock.after(seen, DAYS_TO_DISPOSE, Wib.ZONE, dice);
        if (dice.chance(ARCHIVED)) {
            story.national(EventType.ARCHIVED, next);
        } else if (!dice.chance(NEVER_DISPOSED)) {
            SyntheticAgency target = handling.inCharge(agency, next);
            handling.disposed(complaint, target, next);
        }
    }
}
