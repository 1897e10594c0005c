package lapor.report.overview;

import lapor.report.site.AgencyLink;

import java.util.List;

/** One agency where nothing is ranked, with the value of each of the table's metrics. */
public record ReceivedRow(AgencyLink agency, List<String> values) {}
