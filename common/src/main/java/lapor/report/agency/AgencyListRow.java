package lapor.report.agency;

import lapor.report.site.AgencyLink;

import java.util.List;

/**
 * An agency in the list of all.
 *
 * @param agency who it is
 * @param cells complaints received, evidence score, share on time, median days, rank
 */
public record AgencyListRow(AgencyLink agency, List<SortCell> cells) {
    public AgencyListRow {
        cells = List.copyOf(cells);
    }
}
