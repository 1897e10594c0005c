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
 * @param fewReporters when complaints of few reporters are many
 * @param haste how fast is hasty
 * @param bunching when closings crowd before the instant of the run
 */
public record ConductRules(
        int autoCloseDays,
        int bouncedAgencies,
        int bouncedReturns,
        int closedInOneMinute,
        int sameResponse,
        FewReporters fewReporters,
        Haste haste,
        Bunching bunching)
        implements Serializable {

    /**
     * Reporters with so many complaints to one agency in one calendar year that were closed soon.
     *
     * @param closedWithinDays days from the receipt until which a closing by a person is soon, whatever their kind
     */
    public record FewReporters(int atLeast, int closedWithinDays) implements Serializable {
        @Override
        public String toString() {
            return "atLeast %s, closedWithinDays %s".formatted(atLeast, closedWithinDays);
        }
    }

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
                        + " fewReporters %s, haste %s, bunching %s")
                .formatted(
                        autoCloseDays,
                        bouncedAgencies,
                        bouncedReturns,
                        closedInOneMinute,
                        sameResponse,
                        fewReporters,
                        haste,
                        bunching);
    }
}
