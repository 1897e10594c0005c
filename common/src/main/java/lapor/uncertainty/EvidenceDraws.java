package lapor.uncertainty;

import lapor.edition.EvidencePlan;
import lapor.edition.Indicator;
import lapor.edition.Mean;
import lapor.edition.VariedInput;
import lapor.evidence.EvidenceRow;
import lapor.metric.MetricKey;
import lapor.posterior.AgencyPosterior;
import lapor.posterior.Observed;
import lapor.posterior.Posteriors;
import lapor.posterior.Subject;
import org.apache.commons.math3.stat.StatUtils;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Evidence scores, drawn from what the true values of the indicators can be, given the agency's handlings and its
 * peers: all indicators of an agency at once. An agency whose points are not known keeps its score.
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

    /** By agency. */
    private final List<AgencyPosterior> posteriors;

    /** Of the independent normal numbers, by agency and indicator. */
    private final List<List<RandomStream>> streams;

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
        Map<String, AgencyPosterior> byAgency =
                Posteriors.of(assessed.rows().stream().map(this::subject).toList());
        this.posteriors = assessed.rows().stream()
                .map(row -> Objects.requireNonNull(byAgency.get(row.agencyId())))
                .toList();
        this.streams = assessed.rows().stream()
                .map(row -> indicators.stream()
                        .map(indicator -> drawing.stream(VariedInput.SAMPLING, indicator.metric(), row.agencyId()))
                        .toList())
                .toList();
        this.complete = new boolean[assessed.rows().size()];
        this.entered = new boolean[complete.length];
        for (int a = 0; a < complete.length; a++) {
            int agency = a;
            entered[a] = !assessed.rows().get(a).group().isEmpty();
            complete[a] = isDrawn
                    && given.length > 0
                    && IntStream.range(0, given.length).allMatch(posteriors.get(agency)::has);
        }
    }

    /** Ids of the agencies, in the order of a block's rows. */
    List<String> agencies() {
        return assessed.rows().stream().map(EvidenceRow::agencyId).toList();
    }

    /** The score of an agency as it is published. */
    double published(int agency) {
        return assessed.rows().get(agency).score().orElseThrow();
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
        double[][][] numbers = new double[n][given.length][];
        for (int i = 0; i < given.length && isDrawn; i++) {
            draw(i, block, numbers, points);
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

    private void draw(int indicator, DrawBlock block, double[][][] numbers, double[][] points) {
        for (int a = 0; a < points.length; a++) {
            numbers[a][indicator] = new double[block.size()];
            QuantileTable.NORMAL.fill(
                    numbers[a][indicator], streams.get(a).get(indicator), block.first(VariedInput.SAMPLING));
            points[a] = new double[posteriors.get(a).has(indicator) ? block.size() : 0];
            if (points[a].length > 0) {
                posteriors.get(a).fill(indicator, numbers[a], points[a]);
            }
        }
    }

    private Subject subject(EvidenceRow row) {
        return new Subject(
                row.agencyId(),
                row.peer(),
                indicators.stream().map(indicator -> observed(indicator, row)).toList());
    }

    private Optional<Observed> observed(Indicator indicator, EvidenceRow row) {
        MetricKey key = new MetricKey(row.agencyId(), indicator.period(), indicator.metric());
        return assessed.measured()
                .find(key)
                .filter(estimate -> earned(indicator, row).isPresent())
                .map(estimate -> drawing.varies(VariedInput.SAMPLING)
                        ? new Observed(indicator, estimate, assessed.outcomes().of(key))
                        : new Observed(indicator, estimate.asCertain(), List.of()));
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
