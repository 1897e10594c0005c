package lapor.peer;

import lapor.metric.Estimate;

/**
 * One row of {@code groups.csv}: what the agencies of a kind show together.
 *
 * @param peer code of their type, or {@code all}
 * @param agencies how many were given any handling in the period
 */
public record GroupRow(String peer, long agencies, String period, String metric, Estimate estimate) {}
