package lapor.report.model;

import lapor.quality.RowCounts;

/**
 * What went into a run.
 *
 * @param rows what became of the rows read; where they do not add up, the report says so
 * @param usualRejectedShare share of rejected rows, 0-1, up to which data can be used without looking further
 * @param complaints complaints known as of the instant
 * @param handlings handlings of them by agencies
 * @param complaintsWithoutAgency complaints that no agency has received
 */
public record DataSummary(
        RowCounts rows, double usualRejectedShare, long complaints, long handlings, long complaintsWithoutAgency) {

    /** Rows read that none of the counts accounts for; negative when some are counted twice. */
    public long unaccounted() {
        return rows.read() - rows.accepted() - rows.duplicate() - rows.late() - rows.rejected();
    }
}
