package lapor.metric;

import lapor.tally.Fact;
import lapor.text.LocalText;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * One metric: what it is, and how it is made from the facts of an agency and a period.
 *
 * @param id as written in files: {@code follow_up_rate}
 */
public record Metric(String id, Kind kind, Formula formula, MetricText words) {
    /** Rates and means of fewer cases than this are shown, and not relied on. */
    static final int MINIMUM_CASES = 10;

    /**
     * What sort of number it is.
     *
     * @param cases what its n counts
     * @param needs facts without which the metric is not available
     * @param interval how its interval is made
     * @param subject whom it tells of
     */
    public record Kind(
            Unit unit, Direction direction, Cases cases, Set<Fact> needs, IntervalMethod interval, Subject subject) {
        public Kind {
            needs = Set.copyOf(needs);
        }

        /**
         * A kind with the interval that is usual for its unit. It is taken to tell of persons as long as nothing else
         * is said, so that a new metric is rather withheld than told.
         */
        Kind(Unit unit, Direction direction, Cases cases, Set<Fact> needs) {
            this(unit, direction, cases, needs, IntervalMethod.usual(unit), Subject.PERSONS);
        }

        /** A kind whose n counts complaints. */
        static Kind of(Unit unit, Direction direction, Fact... needs) {
            return new Kind(unit, direction, Cases.COMPLAINTS, Set.of(needs));
        }

        /** The same with another interval. */
        Kind by(IntervalMethod other) {
            return new Kind(unit, direction, cases, needs, other, subject);
        }

        /** The same, telling of something else. */
        Kind about(Subject other) {
            return new Kind(unit, direction, cases, needs, interval, other);
        }
    }

    public Unit unit() {
        return kind.unit();
    }

    public Direction direction() {
        return kind.direction();
    }

    public Subject subject() {
        return kind.subject();
    }

    public LocalText label() {
        return words.label();
    }

    /** One sentence that says what is counted. */
    public LocalText definition() {
        return words.definition();
    }

    /** What nobody should read out of the number. */
    public LocalText cannotTell() {
        return words.cannotTell();
    }

    /** What values are rounded to, in their unit: 1 where they are medians of whole days or hours, 0 elsewhere. */
    public double grain() {
        return kind.interval() == IntervalMethod.KAPLAN_MEIER_MEDIAN ? 1 : 0;
    }

    /** The share of handlings that have had the event by the time that it tells; absent where it is no such time. */
    public OptionalDouble quantileLevel() {
        return formula instanceof TimeQuantile quantile ? OptionalDouble.of(quantile.level()) : OptionalDouble.empty();
    }

    /** Smallest n with which it may be relied on; counts need none. */
    public int minimumCases() {
        return unit() == Unit.COUNT || kind.cases() == Cases.INHABITANTS ? 0 : MINIMUM_CASES;
    }

    /**
     * What the metric says of one agency in one period. With too few cases the value is still given, and its status
     * tells.
     *
     * @param available facts whose events the source records
     */
    public Estimate estimate(PeriodFacts facts, Set<Fact> available) {
        return available.containsAll(kind.needs())
                ? formula.estimate(facts).relyingOn(minimumCases())
                : Estimate.absent(Status.NOT_AVAILABLE);
    }
}
