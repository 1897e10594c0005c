package lapor.finding;

import lapor.statistics.WilsonInterval;

/**
 * Something that handlings of an agency in a period may show, before it is held against anything.
 *
 * @param count of those that show it, which may be none
 */
record Sign(String agencyId, String period, Finding finding, Count count) {

    /** What is compared with each other: the same sign in the same period. */
    record Subject(String period, Finding finding) {}

    Subject subject() {
        return new Subject(period, finding);
    }

    /** Where it is, by which rows and reviews name it, too. */
    ReviewedFinding.Key key() {
        return new ReviewedFinding.Key(agencyId, period, finding);
    }

    /** Whether it says something about its agency's peers. */
    boolean isComparable() {
        return count.cases() <= count.of();
    }

    /** The part of the handlings that shows it, 0-1. */
    double share() {
        return (double) count.cases() / count.of();
    }

    /**
     * The part that chance leaves sure, 0-1: the lower end of its 95 % interval. What cannot be compared is no
     * proportion, and as it is.
     */
    double sureShare() {
        return isComparable() ? WilsonInterval.of(count.cases(), count.of()).low() : share();
    }
}
