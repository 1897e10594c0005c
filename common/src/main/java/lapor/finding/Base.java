package lapor.finding;

import lapor.tally.Fact;
import lapor.tally.Tally;

import java.util.function.ToLongFunction;

/** The handlings of which those of a finding are a part. */
public enum Base {
    /** That the agency answers for. */
    RECEIVED(Tally::received),
    /** That the agency was given, those it sent back or passed on included. */
    GIVEN(tally -> tally.received() + tally.count(Fact.RETURNED)),
    CLOSED(tally -> tally.count(Fact.CLOSED)),
    /** Whether the closing was undone or not. */
    EVER_CLOSED(tally -> tally.count(Fact.EVER_CLOSED)),
    CLOSED_AUTOMATICALLY(tally -> tally.count(Fact.CLOSED_AUTOMATICALLY)),
    /** Closed by persons. */
    CLOSED_BY_PERSON(tally -> tally.count(Fact.CLOSED_BY_PERSON)),
    /** Responses of which the source gives the text's hash, when they were given. */
    RESPONSE_WITH_TEXT(tally -> tally.count(Fact.RESPONSE_WITH_TEXT)),
    /** Answered, where receipt and response have a time of day. */
    ANSWERED_TIMED(tally -> tally.count(Fact.ANSWERED_TIMED)),
    /** Responses, when they were given. */
    RESPONSE_GIVEN(tally -> tally.count(Fact.RESPONSE_GIVEN)),
    ENTERED_BY_OFFICER(tally -> tally.count(Fact.ENTERED_BY_OFFICER));

    private final ToLongFunction<Tally> handlings;

    Base(ToLongFunction<Tally> handlings) {
        this.handlings = handlings;
    }

    /** How many they are. */
    long of(Tally tally) {
        return handlings.applyAsLong(tally);
    }
}
