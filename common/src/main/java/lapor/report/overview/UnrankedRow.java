package lapor.report.overview;

import lapor.report.site.AgencyLink;
import lapor.report.site.Result;

/**
 * One entry without a rank.
 *
 * @param agency whose entry it is
 * @param scores those it has
 * @param reason why it has no rank
 * @param result what became of it
 */
public record UnrankedRow(AgencyLink agency, Scores scores, String reason, Result result) {}
