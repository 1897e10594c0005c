package lapor.report.agency;

import lapor.report.site.AgencyLink;

import java.util.List;

/**
 * An agency in the list of all.
 *
 * @param agency who it is
 * @param region which it serves; a dash where that has no name
 * @param cells complaints received, evidence score, share on time, median days, rank
 */
public record AgencyListRow(AgencyLink agency, String region, List<SortCell> cells) {
    public AgencyListRow {
        cells = List.copyOf(cells);
    }
}
