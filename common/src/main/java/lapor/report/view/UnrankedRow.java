package lapor.report.view;

/**
 * One entry without a rank.
 *
 * @param agency whose entry it is
 * @param scores those it has
 * @param reason why it has no rank
 * @param selected whether it goes on all the same
 */
public record UnrankedRow(AgencyLink agency, Scores scores, String reason, boolean selected) {}
