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
 * @param misplacedShare the largest share of a delivery's events that have {@linkplain lapor.source.MisplacedText text
 *     of a reporter} where a name belongs
 * @param ids what the ids of a delivery must keep to
 */
public record Thresholds(
        double rejectedShare,
        double fileRejectedShare,
        double unlistedShare,
        double lateShare,
        double misplacedShare,
        Ids ids) {
    /** Of a smaller file, a row or two would decide. */
    public static final int FEWEST_ROWS = 10;

    /**
     * When nothing else is said: half of a file is more than typing errors, columns that are shifted spoil more than
     * one row in twenty, and any share may be unlisted or late.
     */
    public static final Thresholds USUAL = new Thresholds(0.05, 0.5, 1, 1, 0.05, Ids.USUAL);

    /**
     * What tells that ids were damaged before they came.
     *
     * @param damagedShare the largest share of rows whose id a spreadsheet or a program has changed, 0-1
     * @param mostSubmissions the most submissions at different times that one complaint can have, at least 1; with more
     *     of them, many complaints have been given one id
     */
    public record Ids(double damagedShare, int mostSubmissions) {
        /**
         * When nothing else is said: a typing error in a hundred rows; a complaint is filed again a few times at most.
         */
        public static final Ids USUAL = new Ids(0.01, 50);
    }

    @Override
    public String toString() {
        return "rejectedShare %s, fileRejectedShare %s, unlistedShare %s, lateShare %s, misplacedShare %s, damagedIdShare %s, submissions %s"
                .formatted(
                        rejectedShare,
                        fileRejectedShare,
                        unlistedShare,
                        lateShare,
                        misplacedShare,
                        ids.damagedShare(),
                        ids.mostSubmissions());
    }
}
