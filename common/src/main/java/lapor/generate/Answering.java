package lapor.generate;

import lapor.source.Actor;
import lapor.source.EventType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What happens from an agency's first answer on: replies, closing, rating, opening again. */
final class Answering {
    private static final int AUTO_CLOSE_DAYS = 10;
    private static final int MOST_ANSWERS = 3;
    private static final double BY_LIAISON = 0.75;
    private static final double REPLIED = 0.2;
    private static final double REPLY_ANSWERED = 0.8;
    private static final double LEFT_OPEN = 0.05;
    private static final double RATED = 0.14;
    private static final double REOPENED = 0.03;
    private static final double REOPENED_BY_AGENCY = 0.006;
    private static final double SPREAD = 0.8;
    private static final double RATING_SPREAD = 0.9;

    private final OfficeClock clock;

    Answering(OfficeClock clock) {
        this.clock = clock;
    }

    /** The agency answers at this instant, for the first time. */
    void answered(Handling.Case complaint, SyntheticAgency agency, Instant at) {
        answered(complaint, agency, at, 1);
    }

    private void answered(Handling.Case complaint, SyntheticAgency agency, Instant at, int answers) {
        Dice dice = complaint.dice();
        Story story = complaint.story();
        story.of(agency, EventType.RESPONDED, at, officer(dice));
        if (dice.chance(agency.traits().personCloses())) {
            Instant closed = clock.after(at, dice.between(0, 8), zone(agency), dice);
            story.of(agency, EventType.CLOSED, closed, officer(dice));
            afterClosing(complaint, agency, closed, answers);
        } else if (dice.chance(REPLIED)) {
            Instant reply = at.plus(Duration.ofMinutes(60 + dice.below(5400)));
            story.of(agency, EventType.REPORTER_REPLIED, reply, Actor.REPORTER);
            if (answers < MOST_ANSWERS && dice.chance(REPLY_ANSWERED)) {
                answered(complaint, agency, nextAnswer(agency, reply, dice), answers + 1);
            }
        } else if (!dice.chance(LEFT_OPEN)) {
            Instant night = clock.nightAfter(at, AUTO_CLOSE_DAYS);
            story.of(agency, EventType.CLOSED, night, Actor.SYSTEM);
            afterClosing(complaint, agency, night, answers);
        }
    }

    private void afterClosing(Handling.Case complaint, SyntheticAgency agency, Instant closed, int answers) {
        Dice dice = complaint.dice();
        Story story = complaint.story();
        Instant later = closed.plus(Duration.ofMinutes(30 + dice.below(8600)));
        if (dice.chance(RATED)) {
            double felt = agency.traits().rating() + RATING_SPREAD * dice.gaussian();
            story.rated(agency, later, (int) Traits.clamp(Math.rint(felt), 1, 5));
        } else if (answers < MOST_ANSWERS && dice.chance(REOPENED)) {
            story.of(agency, EventType.REOPENED, later, Actor.REPORTER);
            answered(complaint, agency, nextAnswer(agency, later, dice), answers + 1);
        } else if (answers < MOST_ANSWERS && dice.chance(REOPENED_BY_AGENCY)) {
            story.of(agency, EventType.REOPENED, later, Actor.AGENCY_ADMIN);
            answered(complaint, agency, nextAnswer(agency, later, dice), answers + 1);
        }
    }

    private Instant nextAnswer(SyntheticAgency agency, Instant after, Dice dice) {
        return clock.after(after, dice.lognormal(agency.traits().responseDays(), SPREAD), zone(agency), dice);
    }

    private static Actor officer(Dice dice) {
        return dice.chance(BY_LIAISON) ? Actor.LIAISON : Actor.AGENCY_ADMIN;
    }

    private static ZoneId zone(SyntheticAgency agency) {
        return agency.agency().zone();
    }
}
