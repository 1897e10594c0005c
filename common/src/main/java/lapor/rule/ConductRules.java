package lapor.rule;

import java.io.Serializable;

/**
 * From where on the course of a handling is a sign for people to look at.
 *
 * @param autoCloseDays working days after the last response before which the system should not close
 * @param bouncedAgencies a complaint disposed to so many agencies was passed around
 * @param bouncedReturns so was one that was sent back so many times
 * @param closedInOneMinute so many handlings of one agency closed by persons in one minute are many
 * @param sameResponse a text that one agency sent so many times is the same for many complaints
 * @param sameReporter so many complaints of one reporter to one agency in one calendar year are many
 * @param haste how fast is hasty
 * @param bunching when closings crowd before the instant of the run
 */
public record ConductRules(
        int autoCloseDays,
        int bouncedAgencies,
        int bouncedReturns,
        int closedInOneMinute,
        int sameResponse,
        int sameReporter,
        Haste haste,
        Bunching bunching)
        implements Serializable {

    /**
     * Within how many minutes something is done in haste.
     *
     * @param answer from the receipt to the first response
     * @param closing from the first response to a closing by a person
     */
    public record Haste(int answer, int closing) implements Serializable {
        @Override
        public String toString() {
            return "answer %s, closing %s".formatted(answer, closing);
        }
    }

    /**
     * Closings by persons crowd when the last days before the instant have more than so many times those of as many of
     * the days before them, and are so many at least.
     *
     * @param days the last ones
     * @param daysBefore with which they are compared
     */
    public record Bunching(int days, int daysBefore, int times, int atLeast) implements Serializable {
        @Override
        public String toString() {
            return "days %s, daysBefore %s, times %s, atLeast %s".formatted(days, daysBefore, times, atLeast);
        }
    }

    /** As manifests write them. */
    @Override
    public String toString() {
        return ("autoCloseDays %s, bouncedAgencies %s, bouncedReturns %s, closedInOneMinute %s, sameResponse %s,"
                        + " sameReporter %s, haste %s, bunching %s")
                .formatted(
                        autoCloseDays,
                        bouncedAgencies,
                        bouncedReturns,
                        closedInOneMinute,
                        sameResponse,
                        sameReporter,
                        haste,
                        bunching);
    }
}
