package lapor.quality;

/**
 * What became of the rows of logs.
 *
 * @param read rows found in the files
 * @param accepted rows that brought something new
 * @param duplicate rows that said only what was known
 * @param late rows that brought something new about a time already published
 * @param rejected rows in quarantine
 */
public record RowCounts(long read, long accepted, long duplicate, long late, long rejected) {
    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    public RowCounts plus(RowCounts other) {
        return new RowCounts(
                read + other.read,
                accepted + other.accepted,
                duplicate + other.duplicate,
                late + other.late,
                rejected + other.rejected);
    }

    /** The same rows delivered once more: what was accepted is known by now. */
    public RowCounts again() {
        return new RowCounts(read, 0, accepted + duplicate + late, 0, rejected);
    }

    /** Whether every row read is accounted for. */
    public boolean addUp() {
        return read == accepted + duplicate + late + rejected;
    }

    /** Share of the rows read that are in quarantine, 0-1. */
    public double rejectedShare() {
        return read == 0 ? 0 : (double) rejected / read;
    }

    /** Share of the rows read that are late, 0-1. */
    public double lateShare() {
        return read == 0 ? 0 : (double) late / read;
    }

    @Override
    public String toString() {
        return "read %d = accepted %d + duplicate %d + late %d + rejected %d"
                .formatted(read, accepted, duplicate, late, rejected);
    }
}
