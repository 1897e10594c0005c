package lapor.report.site;

/**
 * Whether the data can be relied on.
 *
 * @param sound whether nothing needs attention
 * @param sentence the finding
 * @param sum the counts that add up
 */
public record Verdict(boolean sound, String sentence, String sum) {}
