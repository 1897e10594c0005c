package lapor.report.quality;

/**
 * How often a rule was broken.
 *
 * @param rule id of the rule
 * @param label what the rule says; empty for one that nobody knows
 * @param severity in words
 * @param rows how many
 * @param share of the rows read
 * @param example one place to look
 */
public record QualityLine(String rule, String label, String severity, String rows, String share, String example) {}
