package lapor.run;

/**
 * What the logs of a run must keep to, each a share from 0 to 1.
 *
 * @param rejectedShare the largest share of rejected rows of a delivery
 * @param fileRejectedShare the largest share of rejected rows of any one file of at least {@link #FEWEST_ROWS} rows, so
 *     that a file that is wrong throughout cannot hide among many
 * @param unlistedShare the largest share of a delivery's events that name an agency outside the list, of those that
 *     name one
 * @param lateShare the largest share of late rows of a delivery
 */
public record Thresholds(double rejectedShare, double fileRejectedShare, double unlistedShare, double lateShare) {
    /** Of a smaller file, a row or two would decide. */
    public static final int FEWEST_ROWS = 10;

    /** When nothing else is said: half of a file is more than typing errors, and any share may be unlisted or late. */
    public static final Thresholds USUAL = new Thresholds(0.05, 0.5, 1, 1);

    @Override
    public String toString() {
        return "rejectedShare %s, fileRejectedShare %s, unlistedShare %s, lateShare %s"
                .formatted(rejectedShare, fileRejectedShare, unlistedShare, lateShare);
    }
}
