package lapor.tally;

import lapor.source.Classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What one handling shows of several facts at once (pola hasil). Tallies count each fact by itself; patterns say which
 * of them go together, so that it can be told how far two metrics of an agency rest on the same handlings. Days are
 * kept in steps, each known by its last day: finer ones for the first response, coarser ones for the rest.
 *
 * @param code the classification and the facts, packed into one number; 0 for none
 */
public record OutcomePattern(long code) {
    /** Days of more than the last step are all alike; of them it is only known that they are this many or more. */
    static final int BEYOND = 100;

    /** Facts of which a handling shows at most one, with the days that it took. */
    private static final List<Timed> TIMED = List.of(
            new Timed(
                    List.of(Fact.ANSWERED, Fact.UNANSWERED),
                    0,
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9,
                    10,
                    12,
                    14,
                    16,
                    18,
                    20,
                    25,
                    30,
                    40,
                    50,
                    60,
                    90),
            new Timed(
                    List.of(Fact.RESOLVED, Fact.RESOLVED_UNANSWERED, Fact.UNRESOLVED, Fact.REMOVED_UNRESOLVED),
                    0,
                    1,
                    3,
                    5,
                    10,
                    14,
                    30,
                    60),
            new Timed(List.of(Fact.SETTLED, Fact.UNSETTLED), 0, 1, 3, 5, 10, 14, 30, 60),
            new Timed(List.of(Fact.VERIFIED, Fact.UNVERIFIED), 0, 1, 2, 3, 5, 10, 30));

    /** Facts that are shown or not. */
    private static final List<Fact> PLAIN = List.of(
            Fact.CLOSED,
            Fact.IN_PROGRESS,
            Fact.WAITING,
            Fact.RETURNED,
            Fact.REMOVED,
            Fact.CLOSED_AUTOMATICALLY,
            Fact.EVER_CLOSED,
            Fact.WITH_ANSWER,
            Fact.CLOSED_WITH_ANSWER,
            Fact.REOPENED,
            Fact.REPORTER_REPLIED,
            Fact.DUE_KEPT,
            Fact.DUE_MISSED);

    private static final int CLASS_BITS = 3;
    private static final int RATING_BITS = 3;
    private static final int CHOICE_BITS = 3;
    private static final int STEP_BITS = 5;
    private static final int TIMED_BITS = CHOICE_BITS + STEP_BITS;
    private static final int TIMED_FROM = CLASS_BITS + RATING_BITS;
    private static final int PLAIN_FROM = TIMED_FROM + TIMED.size() * TIMED_BITS;

    private static final Map<Fact, Place> PLACES = places();

    /**
     * Where a fact stands in a code.
     *
     * @param timed number of its kind among those with days; -1 for another
     */
    private record Place(int from, long bits, int timed) {}

    private static Map<Fact, Place> places() {
        Map<Fact, Place> places = new EnumMap<>(Fact.class);
        for (int i = 0; i < PLAIN.size(); i++) {
            places.put(PLAIN.get(i), new Place(PLAIN_FROM + i, 1, -1));
        }
        for (int i = 0; i < TIMED.size(); i++) {
            int choice = 1;
            for (Fact fact : TIMED.get(i).facts()) {
                places.put(fact, new Place(TIMED_FROM + i * TIMED_BITS, (long) choice++ << STEP_BITS, i));
            }
        }
        return places;
    }

    /** @param facts of which a handling shows at most one */
    @SuppressWarnings("ArrayRecordComponent") // constants of this class alone
    private record Timed(List<Fact> facts, int... lastDays) {

        long step(int days) {
            int found = Arrays.binarySearch(lastDays, days);
            return found >= 0 ? found : -found - 1;
        }

        int days(int step) {
            return step < lastDays.length ? lastDays[step] : BEYOND;
        }
    }

    /** The part of a code that stands for a classification. */
    public static long bits(Classification classification) {
        return classification.number();
    }

    /** The part of a code that stands for a fact and its value; 0 for a fact that is not kept. */
    public static long bits(Fact fact, int value) {
        if (fact == Fact.RATED) {
            return (long) value << CLASS_BITS;
        }
        Place place = PLACES.get(fact);
        if (place == null) {
            return 0;
        }
        long steps = place.timed() < 0 ? 0 : TIMED.get(place.timed()).step(value);
        return (place.bits() | steps) << place.from();
    }

    /** The value of a fact without days, where the handling shows it. */
    public OptionalInt find(Fact fact) {
        if (fact == Fact.RATED) {
            return rating();
        }
        return (code & bits(fact, 0)) != 0 ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Of a handling that shows the same but for a fact without days. */
    public OutcomePattern without(Fact fact) {
        return new OutcomePattern(code & ~(fact == Fact.RATED ? bits(fact, (1 << RATING_BITS) - 1) : bits(fact, 0)));
    }

    /** The facts as a tally has them, of so many handlings that show them. */
    public List<TallyRow> rows(String agencyId, Period period, long count) {
        List<TallyRow> rows = new ArrayList<>();
        for (int i = 0; i < PLAIN.size(); i++) {
            if (part(PLAIN_FROM + i, 1) == 1) {
                rows.add(row(agencyId, period, PLAIN.get(i), 0, count));
            }
        }
        for (int i = 0; i < TIMED.size(); i++) {
            int from = TIMED_FROM + i * TIMED_BITS;
            int choice = part(from + STEP_BITS, CHOICE_BITS);
            if (choice > 0) {
                Timed timed = TIMED.get(i);
                rows.add(
                        row(agencyId, period, timed.facts().get(choice - 1), timed.days(part(from, STEP_BITS)), count));
            }
        }
        rating().ifPresent(points -> rows.add(row(agencyId, period, Fact.RATED, points, count)));
        return rows;
    }

    private OptionalInt rating() {
        int points = part(CLASS_BITS, RATING_BITS);
        return points == 0 ? OptionalInt.empty() : OptionalInt.of(points);
    }

    private TallyRow row(String agencyId, Period period, Fact fact, int value, long count) {
        return new TallyRow(agencyId, period.from(), Classification.ofNumber(part(0, CLASS_BITS)), fact, value, count);
    }

    private int part(int from, int bits) {
        return (int) (code >>> from & (1L << bits) - 1);
    }
}
