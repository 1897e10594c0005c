package lapor.quality;

import lapor.source.Rule;
import lapor.source.Severity;

/**
 * One row of {@code quality.csv}: how often a rule was broken.
 *
 * @param rule which was broken, or what is counted
 * @param severity {@code error} for rows kept out, {@code warning} for rows kept, {@code info} for counts
 * @param rows how many rows; for an agency or the order of events, how many handlings; for events, how many events; for
 *     the ends of files, how many files; for a year of the calendar, how many of its days were counted
 * @param share of the rows read, 0-1, which events may exceed; for an agency or the order of events, of the handlings;
 *     for a year of the calendar, of the days counted
 * @param exampleRef one place to look, as {@code file:line}, or the agency, column, year or setting; empty where there
 *     is none
 */
public record QualityRow(Rule rule, Severity severity, long rows, double share, String exampleRef) {}
