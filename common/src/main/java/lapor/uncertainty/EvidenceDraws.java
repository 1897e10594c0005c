package lapor.uncertainty;

import lapor.edition.EvidencePlan;
import lapor.edition.Indicator;
import lapor.edition.Mean;
import lapor.edition.VariedInput;
import lapor.evidence.EvidenceRow;
import lapor.metric.MetricKey;
import org.apache.commons.math3.stat.StatUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Evidence scores, drawn within what the cases behind each metric allow. Indicators are drawn independently of each
 * other, although they speak of the same complaints. An agency whose points are not known keeps its score.
 */
final class EvidenceDraws {
    /** The scores of a block, 0-100, by agency and draw. */
    static final class Block {
        private final double[][] own;
        private final double[][] competing;

        private Block(double[][] own, double[][] competing) {
            this.own = own;
            this.competing = competing;
        }

        /** By the edition's weights and goalposts. */
        double[][] own() {
            return own;
        }

        /** By the weights and the normalisation of each draw; only of those who compete. */
        double[][] competing() {
            return competing;
        }
    }

    private final Drawing drawing;
    private final Optional<Mean> mean;
    private final boolean isDrawn;
    private final Assessed assessed;
    private final List<Indicator> indicators;
    private final DrawnWeights weights;
    private final double[] given;
    private final boolean[] complete;
    private final boolean[] entered;
    private final List<Stretching.Usual> pools;

    /** By indicator and agency; absent where there is no evidence. */
    private final List<List<DrawnPoints>> points;

    /** @param table none where there is no evidence */
    private record DrawnPoints(List<QuantileTable> table, RandomStream stream) {}

    EvidenceDraws(Drawing drawing, EvidencePlan plan, Assessed assessed) {
        this.drawing = drawing;
        this.mean = plan.aggregation().mean();
        this.assessed = assessed;
        this.isDrawn = drawing.leftOut().isPresent()
                || drawing.varies(VariedInput.SAMPLING)
                || drawing.varies(VariedInput.WEIGHTS)
                || drawing.varies(VariedInput.NORMALISATION);
        this.indicators = plan.indicators().stream()
                .filter(indicator -> indicator.weight() > 0)
                .filter(indicator -> !drawing.leftOut().equals(Optional.of(indicator.metric())))
                .toList();
        this.given = indicators.stream().mapToDouble(Indicator::weight).toArray();
        this.weights = DrawnWeights.of(drawing, "indicators", given);
        this.pools = pools();
        this.points = indicators.stream()
                .map(indicator -> assessed.rows().stream()
                        .map(row -> points(indicator, row))
                        .toList())
                .toList();
        this.complete = new boolean[assessed.rows().size()];
        this.entered = new boolean[complete.length];
        for (int a = 0; a < complete.length; a++) {
            int agency = a;
            entered[a] = !assessed.rows().get(a).group().isEmpty();
            complete[a] = isDrawn
                    && given.length > 0
                    && points.stream()
                            .noneMatch(
                                    indicator -> indicator.get(agency).table().isEmpty());
        }
    }

    /** Ids of the agencies, in the order of a block's rows. */
    List<String> agencies() {
        return assessed.rows().stream().map(EvidenceRow::agencyId).toList();
    }

    Block in(DrawBlock block) {
        int n = assessed.rows().size();
        DrawnSums own = sums(block);
        DrawnSums competing = sums(block);
        double[][] drawnWeights = weights.in(block);
        double sum = Arrays.stream(given).sum();
        double[] constant = new double[block.size()];
        Stretching stretching = Stretching.in(drawing, block);
        double[][] points = new double[n][];
        for (int i = 0; i < given.length && isDrawn; i++) {
            draw(i, block, points);
            Arrays.fill(constant, given[i] / sum);
            for (int a = 0; a < n; a++) {
                if (points[a].length > 0) {
                    own.add(a, i, constant, points[a]);
                }
            }
            for (Stretching.Usual pool : pools) {
                stretching.stretch(points, pool);
                for (int a : pool.agencies()) {
                    if (points[a].length > 0) {
                        competing.add(a, i, drawnWeights[i], points[a]);
                    }
                }
            }
        }
        double[] others = assessed.rows().stream().mapToDouble(this::undrawn).toArray();
        return new Block(own.scores(others), competing.scores(others));
    }

    private DrawnSums sums(DrawBlock block) {
        return mean.<DrawnSums>map(by -> new PointSums(by, complete, block.size()))
                .orElseGet(() -> new DrawnContests(entered, given.length, block.size()));
    }

    /** The published score where nothing is drawn of it; unknown where all that speaks of it is left out. */
    private double undrawn(EvidenceRow row) {
        return !isDrawn || row.points().values().stream().allMatch(OptionalDouble::isEmpty)
                ? row.score().orElseThrow()
                : Double.NaN;
    }

    private void draw(int indicator, DrawBlock block, double[][] points) {
        for (int a = 0; a < points.length; a++) {
            DrawnPoints drawn = this.points.get(indicator).get(a);
            points[a] = new double[drawn.table().isEmpty() ? 0 : block.size()];
            for (QuantileTable table : drawn.table()) {
                table.fill(points[a], drawn.stream(), block.first(VariedInput.SAMPLING));
            }
        }
    }

    private DrawnPoints points(Indicator indicator, EvidenceRow row) {
        RandomStream stream = drawing.stream(VariedInput.SAMPLING, indicator.metric(), row.agencyId());
        OptionalDouble earned = earned(indicator, row);
        List<QuantileTable> table = new ArrayList<>();
        if (earned.isPresent()) {
            table.add(
                    drawing.varies(VariedInput.SAMPLING)
                            ? assessed.measured()
                                    .find(new MetricKey(row.agencyId(), indicator.period(), indicator.metric()))
                                    .map(estimate -> IndicatorPoints.of(indicator, estimate))
                                    .orElseGet(() -> QuantileTable.certain(earned.getAsDouble()))
                            : QuantileTable.certain(earned.getAsDouble()));
        }
        return new DrawnPoints(table, stream);
    }

    private static OptionalDouble earned(Indicator indicator, EvidenceRow row) {
        return row.points().getOrDefault(indicator.metric(), OptionalDouble.empty());
    }

    private List<Stretching.Usual> pools() {
        int[] numbers = assessed.poolNumbers();
        return IntStream.rangeClosed(0, Arrays.stream(numbers).max().orElse(-1))
                .mapToObj(pool -> IntStream.range(0, numbers.length)
                        .filter(a -> numbers[a] == pool)
                        .boxed()
                        .toList())
                .map(agencies -> new Stretching.Usual(
                        agencies, usual(agencies, StatUtils::mean), usual(agencies, EvidenceDraws::deviation)))
                .toList();
    }

    private double usual(List<Integer> agencies, ToDoubleFunction<double[]> what) {
        return indicators.stream()
                .map(indicator -> agencies.stream()
                        .map(a -> earned(indicator, assessed.rows().get(a)))
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray())
                .filter(values -> values.length > 1)
                .mapToDouble(what)
                .average()
                .orElse(0);
    }

    private static double deviation(double[] values) {
        return Math.sqrt(StatUtils.variance(values));
    }
}
