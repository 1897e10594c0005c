package lapor.breakdown;

import lapor.metric.Status;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One row of {@code breakdown.csv}: the handlings of one agency in one period that have one value of a dimension. What
 * is withheld is one row together, without a value: which values they have would tell as much as how many there are.
 *
 * @param period id of a year or declared period, or {@link Dimension#ALL_PERIODS}
 * @param value as the source writes it; empty where complaints have none, and of the row of what is withheld; for ages
 *     a span of working days, {@code 6-14} or {@code 61+}
 * @param handlings received or returned, or open; absent when withheld
 * @param share of all handlings of the dimension; absent when withheld
 */
public record BreakdownRow(
        String agencyId,
        String period,
        Dimension dimension,
        String value,
        OptionalLong handlings,
        OptionalDouble share,
        Status status) {}
