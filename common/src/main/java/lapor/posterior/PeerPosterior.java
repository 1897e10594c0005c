package lapor.posterior;

import lapor.edition.Goalposts;
import lapor.posterior.IndicatorPosterior.Standing;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The true values of the agencies of one kind. Each indicator's {@link Margin} says what it can truly be by itself. On
 * the scale of standard deviations of the peers' true values, an agency's numbers y are its true values, which move
 * together by T, with errors that move together by S, since the same handlings make them:
 *
 * <pre>V = (T⁻¹ + S⁻¹)⁻¹,   m = V S⁻¹ y</pre>
 *
 * <p>D. V. Lindley and A. F. M. Smith 1972, Journal of the Royal Statistical Society B 34. Where nothing moves together
 * these are the margins themselves; otherwise every margin is shifted and narrowed as its normal counterpart is (a
 * Gaussian copula). What is not known of the peers' means is added; what is not known of their spread widens all of it,
 * as in a t distribution.
 */
final class PeerPosterior {
    private final List<IndicatorPosterior> indicators;
    private final SharedCases shared;
    private final Map<String, Normal> normals = new LinkedHashMap<>();
    private final Optional<TrueValues> trueValues;

    private PeerPosterior(List<IndicatorPosterior> indicators, List<Subject> peers, Standing standing) {
        this.indicators = indicators;
        this.shared = new SharedCases(indicators, peers);
        peers.forEach(peer -> normals.put(peer.agencyId(), normal(peer)));
        this.trueValues = standing == Standing.ALONE
                ? Optional.empty()
                : Optional.of(TrueValues.of(List.copyOf(normals.values()), directions(peers)));
    }

    /** Of peers, or of agencies too few to say what is usual, each of which then stands by its own cases. */
    static PeerPosterior of(List<Subject> peers, Standing standing) {
        int n = peers.stream().mapToInt(peer -> peer.observed().size()).max().orElse(0);
        List<IndicatorPosterior> indicators = IntStream.range(0, n)
                .mapToObj(j -> IndicatorPosterior.of(observed(peers, j), standing))
                .toList();
        return new PeerPosterior(indicators, peers, standing);
    }

    private static List<Observed> observed(List<Subject> peers, int indicator) {
        return peers.stream()
                .flatMap(peer -> peer.observed().get(indicator).stream())
                .toList();
    }

    private int[] directions(List<Subject> peers) {
        return IntStream.range(0, indicators.size())
                .map(j -> indicators.get(j) instanceof PublishedInterval
                        ? 0
                        : observed(peers, j).stream()
                                .findFirst()
                                .map(Observed::goalposts)
                                .map(PeerPosterior::direction)
                                .orElse(0))
                .toArray();
    }

    private static int direction(Goalposts goalposts) {
        return goalposts.best() > goalposts.worst() ? 1 : -1;
    }

    /** That of one of the peers. */
    AgencyPosterior of(Subject subject) {
        Normal normal = Objects.requireNonNull(normals.get(subject.agencyId()));
        int n = indicators.size();
        double[] shift = new double[n];
        double[][] factor = new double[n][n];
        int[] known = normal.known();
        if (known.length > 0) {
            Normal.Joint joint = trueValues.map(normal::among).orElseGet(normal::alone);
            RealMatrix root = root(joint.variance());
            for (int j = 0; j < known.length; j++) {
                shift[known[j]] = joint.shift()[j];
                for (int k = 0; k <= j; k++) {
                    factor[known[j]][known[k]] = root.getEntry(j, k);
                }
            }
        }
        return new AgencyPosterior(
                normal.margins().stream()
                        .map(margin -> margin.map(Margin::points))
                        .toList(),
                shift,
                factor);
    }

    /** Indicators that say the same of every handling leave no room for rounding. */
    private static RealMatrix root(RealMatrix variance) {
        RealMatrix even = variance.add(variance.transpose()).scalarMultiply(0.5);
        for (int j = 0; j < even.getRowDimension(); j++) {
            even.multiplyEntry(j, j, 1 + 1e-6);
        }
        return new CholeskyDecomposition(even, 1e-6, 0).getL();
    }

    private Normal normal(Subject subject) {
        List<Optional<Margin>> margins = new ArrayList<>();
        for (int j = 0; j < indicators.size(); j++) {
            margins.add(subject.observed().get(j).map(indicators.get(j)::margin));
        }
        return Normal.of(margins, shared.correlations(subject));
    }
}
