package lapor.generate;

import lapor.source.Actor;
import lapor.source.EventType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** What agencies do with a complaint until one of them answers it, or none does. */
final class Handling {
    private static final int MOST_TRANSFERS = 3;
    private static final double PASSED_ON_TO_A_UNIT = 0.12;
    private static final double DISPOSED_AGAIN = 0.9;
    private static final double DEFERRED = 0.05;
    private static final double NEVER_RESUMED = 0.15;
    private static final double ARCHIVED_BY_AGENCY = 0.02;
    private static final double DELETED_BY_AGENCY = 0.01;
    private static final double CLOSED_UNANSWERED = 0.04;
    private static final double PROMISED = 0.3;
    private static final int PROMISED_DAYS = 30;
    private static final double DAYS_TO_RETURN = 1.5;
    private static final double SPREAD = 0.8;
    private static final LocalTime TAKEOVER = LocalTime.of(9, 0);

    private final Routing routing;
    private final OfficeClock clock;
    private final Answering answering;

    Handling(Routing routing, OfficeClock clock) {
        this.routing = routing;
        this.clock = clock;
        this.answering = new Answering(clock);
    }

    /** A complaint under way: its story so far and its chance. */
    record Case(Story story, Dice dice, int transfers) {
        Case(Story story, Dice dice) {
            this(story, dice, 0);
        }

        Case transferred() {
            return new Case(story, dice, transfers + 1);
        }
    }

    /** The agency itself, or who has taken over from it at that instant. */
    SyntheticAgency inCharge(SyntheticAgency agency, Instant at) {
        return routing.inCharge(agency, Wib.day(at));
    }

    /** The agency gets the complaint: it sends it back, passes it on, or keeps it. */
    void received(Case complaint, SyntheticAgency agency, Instant at) {
        Dice dice = complaint.dice();
        boolean movable = complaint.transfers() < MOST_TRANSFERS;
        Optional<SyntheticAgency> unit = routing.findUnit(dice, agency);
        if (movable && dice.chance(agency.traits().returns())) {
            returned(complaint, agency, at);
        } else if (movable && unit.isPresent() && dice.chance(PASSED_ON_TO_A_UNIT)) {
            Instant passedOn = clock.after(at, DAYS_TO_RETURN, zone(agency), dice);
            disposed(complaint, unit.get(), passedOn, Actor.AGENCY_ADMIN);
        } else {
            kept(complaint, agency, at);
        }
    }

    private void returned(Case complaint, SyntheticAgency agency, Instant at) {
        Dice dice = complaint.dice();
        Instant back = clock.after(at, dice.lognormal(DAYS_TO_RETURN, SPREAD), zone(agency), dice);
        complaint.story().of(agency, EventType.RETURNED, back, Actor.AGENCY_ADMIN);
        Instant again = clock.after(back, 1, Wib.ZONE, dice);
        if (dice.chance(DISPOSED_AGAIN)) {
            disposed(complaint, routing.other(dice, Wib.day(again), agency), again, Actor.NATIONAL_ADMIN);
        } else {
            complaint.story().national(EventType.ARCHIVED, again);
        }
    }

    /** The national administrator gives the complaint to its first agency. */
    void disposed(Case complaint, SyntheticAgency to, Instant at) {
        told(complaint, to, at, Actor.NATIONAL_ADMIN);
        received(complaint, to, at);
    }

    private void disposed(Case complaint, SyntheticAgency to, Instant at, Actor by) {
        told(complaint, to, at, by);
        received(complaint.transferred(), to, at);
    }

    private static void told(Case complaint, SyntheticAgency to, Instant at, Actor by) {
        complaint.story().of(to, EventType.DISPOSED, at, by);
        if (complaint.dice().chance(PROMISED)) {
            promised(complaint, at);
        }
    }

    private void kept(Case complaint, SyntheticAgency agency, Instant at) {
        Dice dice = complaint.dice();
        Instant start = at;
        if (dice.chance(DEFERRED)) {
            Instant put = clock.after(at, 1, zone(agency), dice);
            complaint.story().of(agency, EventType.DEFERRED, put, Actor.AGENCY_ADMIN);
            if (dice.chance(PROMISED)) {
                promised(complaint, put);
            }
            if (dice.chance(NEVER_RESUMED)) {
                return;
            }
            start = clock.after(put, dice.between(3, 15), zone(agency), dice);
            complaint.story().of(agency, EventType.RESUMED, start, Actor.AGENCY_ADMIN);
        }
        Traits traits = agency.traits();
        Instant answered = clock.after(start, dice.lognormal(traits.responseDays(), SPREAD), zone(agency), dice);
        SyntheticAgency successor = inCharge(agency, answered);
        if (!successor.equals(agency)) {
            Instant takeover = Wib.at(successor.agency().validFrom().orElseThrow(), TAKEOVER);
            Instant later = takeover.isAfter(start) ? takeover : start.plus(Duration.ofMinutes(1));
            disposed(complaint, successor, later, Actor.NATIONAL_ADMIN);
        } else if (dice.chance(traits.followUp())) {
            answering.answered(complaint, agency, answered);
        } else {
            leftUnanswered(complaint, agency, answered);
        }
    }

    /** What becomes of a complaint that the agency never answers: mostly nothing. */
    private static void leftUnanswered(Case complaint, SyntheticAgency agency, Instant at) {
        Dice dice = complaint.dice();
        if (dice.chance(ARCHIVED_BY_AGENCY)) {
            complaint.story().of(agency, EventType.ARCHIVED, at, Actor.AGENCY_ADMIN);
        } else if (dice.chance(DELETED_BY_AGENCY)) {
            complaint.story().of(agency, EventType.DELETED, at, Actor.AGENCY_ADMIN);
        } else if (dice.chance(CLOSED_UNANSWERED)) {
            complaint.story().of(agency, EventType.CLOSED, at, Actor.LIAISON);
        }
    }

    private static void promised(Case complaint, Instant at) {
        complaint.story().promised(Wib.day(at).plusDays(PROMISED_DAYS));
    }

    private static ZoneId zone(SyntheticAgency agency) {
        return agency.agency().zone();
    }
}
