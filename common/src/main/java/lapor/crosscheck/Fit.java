package lapor.crosscheck;

import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.metric.Subject;
import lapor.metric.Unit;

import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Whether a claim agrees with what the logs count, as one metric defines it: with numerator and denominator to the
 * case, as far as the agency declares them, and with the value within the tolerance of rounding.
 *
 * @param metric by whose definition it is read
 */
record Fit(Claim claim, String metric, double tolerance) {
    private static final double ROUNDING = 1e-9;
    private static final double BEST = 5;
    private static final double INHABITANTS = 100_000;

    /** Whether it is what was counted. */
    boolean isExact(Stretch counted) {
        return fitsCounts(counted, 0)
                && isInside(counted.least(Count::value), counted.greatest(Count::value), tolerance);
    }

    /**
     * Whether it is so, or open cases could still make it so, or quarantined rows could have.
     *
     * @param rows each of which can change numerator and denominator by one
     */
    boolean isPossible(Stretch counted, long rows) {
        return fitsCounts(counted, rows)
                && (unit() != Unit.POINTS || claim.denominator().isEmpty() || isMadeByMore(counted))
                && (isInside(counted.least(Count::value), counted.greatest(Count::value), tolerance)
                        || isInside(low(counted), high(counted), tolerance)
                        || isInside(reach(counted, -rows), reach(counted, rows), tolerance));
    }

    /** Whether it is known how far a row can move the value; of a spread over channels, for instance, it is not. */
    boolean isBounded(Stretch counted) {
        return switch (unit()) {
            case DAYS, HOURS -> low(counted).isPresent();
            case COUNT, SHARE, POINTS, PER_100K ->
                counted.least(Count::numerator).isPresent();
            case SHARE_POINTS -> false;
        };
    }

    private boolean fitsCounts(Stretch counted, long rows) {
        // a rating adds up to five points
        long most = unit() == Unit.POINTS ? rows * (long) BEST : rows;
        return fits(claim.numerator(), counted, Count::numerator, most)
                && fits(claim.denominator(), counted, Count::denominator, rows);
    }

    /** What is not declared fits, and so does what the metric has none of. */
    private static boolean fits(
            OptionalDouble declared, Stretch counted, Function<Count, OptionalDouble> number, long rows) {
        OptionalDouble least = counted.least(number);
        return declared.isEmpty()
                || least.isEmpty()
                || (declared.getAsDouble() >= least.getAsDouble() - rows - ROUNDING
                        && declared.getAsDouble() <= counted.greatest(number).orElseThrow() + rows + ROUNDING);
    }

    private boolean isInside(OptionalDouble least, OptionalDouble greatest, double by) {
        return least.isPresent()
                && claim.value() >= least.getAsDouble() - by - ROUNDING
                && claim.value() <= greatest.orElse(Double.POSITIVE_INFINITY) + by + ROUNDING;
    }

    private static OptionalDouble low(Stretch counted) {
        return counted.least(count -> count.range().low());
    }

    private static OptionalDouble high(Stretch counted) {
        return counted.greatest(count -> count.range().high());
    }

    /** How far the value goes with so many cases more, or fewer where they are below 0. */
    private OptionalDouble reach(Stretch counted, long rows) {
        OptionalDouble part = rows < 0 ? counted.least(Count::numerator) : counted.greatest(Count::numerator);
        OptionalDouble whole = rows < 0 ? counted.greatest(Count::denominator) : counted.least(Count::denominator);
        if (rows == 0 || part.isEmpty() || whole.isEmpty() || isNobody(counted)) {
            return OptionalDouble.empty();
        }
        return switch (unit()) {
            case COUNT -> OptionalDouble.of(part.getAsDouble() + rows);
            case SHARE -> OptionalDouble.of(share(part.getAsDouble() + rows, whole.getAsDouble() - rows));
            case POINTS -> points(counted, rows);
            case PER_100K -> OptionalDouble.of((part.getAsDouble() + rows) * INHABITANTS / whole.getAsDouble());
            case DAYS, HOURS, SHARE_POINTS -> OptionalDouble.empty();
        };
    }

    /** Of so few persons that none is counted yet nothing is told, and no claim can be right. */
    private boolean isNobody(Stretch counted) {
        return Metrics.find(metric)
                        .filter(known -> known.subject() == Subject.PERSONS)
                        .isPresent()
                && counted.least(Count::value).isEmpty();
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 1 : Math.max(0, Math.min(1, part / whole));
    }

    /** Whether the ratings that are claimed beside those that are counted, if there are more, can make the claim. */
    private boolean isMadeByMore(Stretch counted) {
        return isInside(
                counted.least(count -> withMore(count, 1)),
                counted.greatest(count -> withMore(count, BEST)),
                tolerance);
    }

    private OptionalDouble withMore(Count count, double points) {
        double cases = count.denominator().orElse(0);
        double more = Math.max(0, claim.denominator().orElse(0) - cases);
        return cases + more == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((count.numerator().orElse(0) + more * points) / (cases + more));
    }

    /** As many more of the best ratings, or of the worst: those that are there may be the ones in question. */
    private static OptionalDouble points(Stretch counted, long rows) {
        Function<Count, OptionalDouble> reached = count -> count.numerator().isEmpty()
                        || count.denominator().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(points(
                        count.numerator().getAsDouble(), count.denominator().getAsDouble(), rows));
        return rows > 0 ? counted.greatest(reached) : counted.least(reached);
    }

    private static double points(double sum, double cases, long rows) {
        double more = Math.abs(rows);
        return (sum + (rows > 0 ? BEST * more : more)) / (cases + more);
    }

    private Unit unit() {
        return Metrics.find(metric).map(Metric::unit).orElse(Unit.COUNT);
    }
}
