package lapor.rule;

/**
 * A time limit.
 *
 * @param workingDays within which something must have happened; the day of receipt is day 0
 * @param source the rule it comes from
 */
public record Limit(int workingDays, String source) {}
