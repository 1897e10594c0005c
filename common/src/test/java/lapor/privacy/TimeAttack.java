package lapor.privacy;

import lapor.tally.Period;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Works withheld numbers of one line out from its other ones: exactly by elimination, and by linear programmes. */
final class TimeAttack {
    private static final double NEAR = 1e-6;

    private final Reader.Line line;
    private final LocalDate[] points;
    private final OptionalLong waiting;

    /** On numbers that add up. */
    TimeAttack(Reader.Line line) {
        this(line, OptionalLong.empty());
    }

    /**
     * On numbers that are counted in steps: there are no fewer than are told, and no more than so many others where no
     * longer period is around.
     *
     * @param waiting how many at most are not counted
     */
    static TimeAttack onSteps(Reader.Line line, long waiting) {
        return new TimeAttack(line, OptionalLong.of(waiting));
    }

    private TimeAttack(Reader.Line line, OptionalLong waiting) {
        this.line = line;
        this.waiting = waiting;
        this.points = Stream.concat(line.cells.keySet().stream(), line.wholes.keySet().stream())
                .flatMap(period -> Stream.of(period.from(), period.to()))
                .distinct()
                .sorted()
                .toArray(LocalDate[]::new);
    }

    private double[] vector(Period period) {
        double[] vector = new double[points.length - 1];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = period.contains(points[i]) ? 1 : 0;
        }
        return vector;
    }

    private boolean isHidden(Period period) {
        return line.cells.containsKey(period)
                && line.cells.get(period).isEmpty()
                && line.wholes.getOrDefault(period, 1L) > 0;
    }

    private List<Period> hidden() {
        return line.cells.keySet().stream().filter(this::isHidden).toList();
    }

    private List<Period> told() {
        return line.cells.keySet().stream()
                .filter(period -> line.cells.get(period).isPresent())
                .toList();
    }

    /** Withheld numbers that are a combination of published ones. */
    Map<Period, Long> exact() {
        List<BigFraction[]> rows = new ArrayList<>();
        for (Period period : told()) {
            rows.add(reduced(rows, row(period, line.cells.get(period).getAsLong())));
        }
        for (int i = 0; i < points.length - 1; i++) {
            LocalDate point = points[i];
            if (line.wholes.entrySet().stream()
                    .anyMatch(whole -> whole.getValue() == 0 && whole.getKey().contains(point))) {
                BigFraction[] nothing = row(new Period("nothing", point, points[i + 1]), 0);
                rows.add(reduced(rows, nothing));
            }
        }
        Map<Period, Long> found = new HashMap<>();
        for (Period period : hidden()) {
            BigFraction[] rest = reduced(rows, row(period, 0));
            if (Arrays.stream(rest, 0, rest.length - 1).allMatch(BigFraction.ZERO::equals)) {
                found.put(period, rest[rest.length - 1].negate().longValue());
            }
        }
        return found;
    }

    private BigFraction[] row(Period period, long value) {
        double[] vector = vector(period);
        BigFraction[] row = new BigFraction[vector.length + 1];
        for (int i = 0; i < vector.length; i++) {
            row[i] = vector[i] > 0 ? BigFraction.ONE : BigFraction.ZERO;
        }
        row[vector.length] = new BigFraction(value);
        return row;
    }

    /** What is left of a row after the others; its first entry is one, where anything is left. */
    private static BigFraction[] reduced(List<BigFraction[]> rows, BigFraction[] row) {
        BigFraction[] rest = row.clone();
        for (BigFraction[] known : rows) {
            int pivot = pivot(known);
            if (pivot < known.length - 1 && !rest[pivot].equals(BigFraction.ZERO)) {
                BigFraction times = rest[pivot].divide(known[pivot]);
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = rest[i].subtract(times.multiply(known[i]));
                }
            }
        }
        return rest;
    }

    private static int pivot(BigFraction[] row) {
        int pivot = 0;
        while (pivot < row.length - 1 && row[pivot].equals(BigFraction.ZERO)) {
            pivot++;
        }
        return pivot;
    }

    /** Withheld numbers that are bounded more narrowly than by each published total of their own. */
    List<Period> narrowed() {
        List<Period> found = new ArrayList<>();
        if (told().isEmpty()) {
            return found;
        }
        List<LinearConstraint> all = constraints();
        for (Period period : hidden()) {
            double high = solve(all, period, GoalType.MAXIMIZE);
            double low = solve(all, period, GoalType.MINIMIZE);
            if (high < ownHigh(period) - NEAR || low > ownLow(period) + NEAR || high - low < NEAR) {
                found.add(period);
            }
        }
        return found;
    }

    private List<LinearConstraint> constraints() {
        List<LinearConstraint> all = new ArrayList<>();
        for (Period period : told()) {
            long value = line.cells.get(period).getAsLong();
            all.add(new LinearConstraint(
                    vector(period), waiting.isPresent() ? Relationship.GEQ : Relationship.EQ, value));
            if (waiting.isPresent() && !isPart(period)) {
                all.add(new LinearConstraint(vector(period), Relationship.LEQ, value + waiting.getAsLong()));
            }
        }
        line.wholes.forEach((period, whole) -> all.add(new LinearConstraint(vector(period), Relationship.LEQ, whole)));
        return all;
    }

    private double solve(List<LinearConstraint> constraints, Period period, GoalType goal) {
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(vector(period), 0),
                        new LinearConstraintSet(constraints),
                        new NonNegativeConstraint(true),
                        goal)
                .getValue();
    }

    /** What is received outside one period, within another, at most; by months. */
    private double outside(Period one, Period other) {
        double sum = 0;
        for (int i = 0; i < points.length - 1; i++) {
            LocalDate point = points[i];
            LocalDate next = points[i + 1];
            if (one.contains(point) && !other.contains(point)) {
                sum += line.wholes.entrySet().stream()
                        .filter(whole -> whole.getKey().from().equals(point)
                                && whole.getKey().to().equals(next))
                        .mapToDouble(Map.Entry::getValue)
                        .min()
                        .orElse(0);
            }
        }
        return sum;
    }

    private boolean isPart(Period period) {
        return line.cells.keySet().stream()
                .anyMatch(other -> !other.from().isAfter(period.from())
                        && !other.to().isBefore(period.to())
                        && !(other.from().equals(period.from()) && other.to().equals(period.to())));
    }

    private double most(Period told) {
        long value = line.cells.get(told).getAsLong();
        if (waiting.isEmpty()) {
            return value;
        }
        return isPart(told) ? Double.POSITIVE_INFINITY : value + waiting.getAsLong();
    }

    private double ownHigh(Period hidden) {
        double high = line.wholes.getOrDefault(hidden, Long.MAX_VALUE);
        for (Period total : told()) {
            high = Math.min(high, most(total) + outside(hidden, total));
        }
        return high;
    }

    private double ownLow(Period hidden) {
        double low = 0;
        for (Period total : told()) {
            low = Math.max(low, line.cells.get(total).getAsLong() - outside(total, hidden));
        }
        return low;
    }
}
