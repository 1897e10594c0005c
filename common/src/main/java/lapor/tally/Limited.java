package lapor.tally;

/**
 * What handlings made of their time limits. Adds up, so that each is judged by the limits of its own time.
 *
 * @param openOverdue handlings in progress or waiting beyond the limit of their classification
 */
record Limited(Judged verification, Judged firstResponse, Judged resolution, long openOverdue) {
    static final Limited NONE = new Limited(Judged.NONE, Judged.NONE, Judged.NONE, 0);

    /** Of both together. */
    Limited plus(Limited other) {
        return new Limited(
                verification.plus(other.verification),
                firstResponse.plus(other.firstResponse),
                resolution.plus(other.resolution),
                openOverdue + other.openOverdue);
    }
}
