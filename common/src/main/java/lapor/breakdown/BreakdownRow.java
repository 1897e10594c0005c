package lapor.breakdown;

import lapor.metric.Status;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One row of {@code breakdown.csv}: the handlings of one agency in one period that have one value of a dimension. What
 * is withheld is one row together, without a value: which values they have would tell as much as how many there are.
 *
 * @param value as the source writes it; empty where complaints have none, and of the row of what is withheld
 * @param handlings received or returned; absent when withheld
 * @param share of all handlings received or returned; absent when withheld
 */
public record BreakdownRow(
        String agencyId,
        String period,
        Dimension dimension,
        String value,
        OptionalLong handlings,
        OptionalDouble share,
        Status status) {}
