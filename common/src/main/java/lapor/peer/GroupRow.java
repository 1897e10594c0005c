package lapor.peer;

import lapor.agency.Peer;
import lapor.metric.Estimate;

/**
 * One row of {@code groups.csv}: what the agencies of a kind show together.
 *
 * @param peer those of a type, or all
 * @param agencies how many were given any handling in the period
 */
public record GroupRow(Peer peer, long agencies, String period, String metric, Estimate estimate) {}
