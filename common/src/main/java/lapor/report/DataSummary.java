package lapor.report;

/**
 * What went into a run. Each row read is counted in exactly one of accepted, duplicates, late and rejected; where that
 * does not add up, the report says so.
 *
 * @param read rows read
 * @param accepted rows that became events
 * @param duplicates rows that repeat an event
 * @param late rows kept out because they came too late
 * @param rejected rows that break a rule
 * @param complaints complaints known as of the instant
 * @param handlings handlings of them by agencies
 * @param complaintsWithoutAgency complaints that no agency has received
 */
public record DataSummary(
        long read,
        long accepted,
        long duplicates,
        long late,
        long rejected,
        long complaints,
        long handlings,
        long complaintsWithoutAgency) {

    /** Rows read that none of the counts accounts for; negative when some are counted twice. */
    public long unaccounted() {
        return read - accepted - duplicates - late - rejected;
    }
}
