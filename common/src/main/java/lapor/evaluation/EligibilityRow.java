package lapor.evaluation;

import lapor.edition.Check;

/**
 * One row of {@code eligibility.csv}: what became of one condition for one entry.
 *
 * @param rule id of the edition's rule
 */
public record EligibilityRow(String agencyId, String group, String rule, Check check) {}
