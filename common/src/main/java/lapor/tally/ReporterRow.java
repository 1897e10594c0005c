package lapor.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedSet;

/**
 * So many reporters (pelapor) have complaints that one agency received in just these slices of time. Distinct reporters
 * of two slices do not add up; these rows do, since each reporter of an agency is in one of them only.
 *
 * @param slices first days of all slices in which they have any, at least one
 * @param reporters known and not anonymous, at least 1
 */
public record ReporterRow(String agencyId, SortedSet<LocalDate> slices, long reporters) {
    /** By agency, then by the slices. */
    public static final Comparator<ReporterRow> ORDER = Comparator.comparing(ReporterRow::agencyId)
            .thenComparing(row -> row.slices().toString());
}
