package lapor.generate;

import lapor.tally.Fact;

import java.util.Set;

/** Counts of one agency's handlings in the evidence window. */
final class Outcome {
    private static final Set<Fact> FOLLOWED_UP = Set.of(Fact.CLOSED, Fact.IN_PROGRESS);

    private int received;
    private int closed;
    private int answered;
    private int answeredInTime;
    private int overdue;
    private long responseDays;
    private int followedUp;
    private int longest;
    private int rated;
    private int ratings;

    /**
     * Counts a handling.
     *
     * @param days working days to the first response, or so far without one
     * @param limit working days within which an answer is in time
     */
    void add(HandlingTrace trace, int days, int limit) {
        if (trace.state() == Fact.RETURNED) {
            return;
        }
        received++;
        closed += trace.state() == Fact.CLOSED ? 1 : 0;
        followedUp += FOLLOWED_UP.contains(trace.state()) ? 1 : 0;
        if (trace.firstResponse().isPresent()) {
            answered++;
            answeredInTime += days <= limit ? 1 : 0;
            responseDays += days;
            longest = Math.max(longest, days);
        } else {
            overdue += days > limit ? 1 : 0;
        }
        if (trace.rating().isPresent()) {
            rated++;
            ratings += trace.rating().getAsInt();
        }
    }

    /** Adds what another counted. */
    void add(Outcome other) {
        received += other.received;
        closed += other.closed;
        answered += other.answered;
        answeredInTime += other.answeredInTime;
        overdue += other.overdue;
        responseDays += other.responseDays;
        longest = Math.max(longest, other.longest);
        followedUp += other.followedUp;
        rated += other.rated;
        ratings += other.ratings;
    }

    Ratio followUpRate() {
        return new Ratio(followedUp, received);
    }

    Ratio completionRate() {
        return new Ratio(closed, received);
    }

    Ratio onTimeRate() {
        return new Ratio(answeredInTime, answered + overdue);
    }

    /** Working days over answered handlings. */
    Ratio responseMean() {
        return new Ratio(responseDays, answered);
    }

    /** The longest that an answer took, in working days. */
    int longestResponse() {
        return longest;
    }

    /** Points over rated handlings. */
    Ratio ratingMean() {
        return new Ratio(ratings, rated);
    }
}
