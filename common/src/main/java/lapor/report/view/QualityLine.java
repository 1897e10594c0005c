package lapor.report.view;

/**
 * How often a rule was broken.
 *
 * @param rule id of the rule
 * @param severity in words
 * @param rows how many
 * @param share of the rows read
 * @param example one place to look
 */
public record QualityLine(String rule, String severity, String rows, String share, String example) {}
