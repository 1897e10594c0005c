package lapor.tally;

/**
 * How many cases kept a time limit. Adds up, so that cases are judged by the limits of their own time.
 *
 * @param onTime those that kept it
 * @param due those that kept it, and those that can keep it no more
 */
public record Judged(long onTime, long due) {
    static final Judged NONE = new Judged(0, 0);

    /** Of both together. */
    public Judged plus(Judged other) {
        return new Judged(onTime + other.onTime, due + other.due);
    }
}
