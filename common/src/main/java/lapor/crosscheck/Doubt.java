package lapor.crosscheck;

/**
 * What of an agency and a period the logs may lack, though they were delivered.
 *
 * @param rows that name the agency, were not understood, and may belong to the period, and persons who are not counted
 *     yet: each may change a numerator and a denominator by one
 * @param nights since the beginning of the period of which the register has no file, between others that it has
 */
public record Doubt(long rows, long nights) {
    /** Nothing is lacking. */
    public static final Doubt NONE = new Doubt(0, 0);
}
