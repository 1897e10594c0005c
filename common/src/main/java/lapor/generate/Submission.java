package lapor.generate;

import java.time.Instant;

/**
 * A complaint comes in.
 *
 * @param number counts from 0 in the order of time
 */
record Submission(int number, Instant at) {
    private static final int FIRST_ID = 3_000_000;
    private static final int ID_STEP = 7;

    /** The tracking id: grows with time, but is not dense. */
    String complaintId() {
        return Integer.toString(FIRST_ID + ID_STEP * number + (int) Math.floorMod(Dice.mix(number), (long) ID_STEP));
    }
}
