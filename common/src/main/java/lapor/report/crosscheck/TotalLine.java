package lapor.report.crosscheck;

import java.util.List;
import java.util.Optional;

/**
 * The totals of one agency or metric.
 *
 * @param name of either
 * @param file its page
 * @param cells numbers in the order of the table's columns
 * @param letter file of an agency's letter, if it has one
 */
public record TotalLine(String name, String file, List<ClaimLine.Amount> cells, Optional<String> letter) {}
