package lapor.posterior;

import lapor.metric.Outcome;

import java.util.List;
import java.util.Optional;

/**
 * How far the errors of an agency's indicators move together, since they speak of the same handlings: the correlation
 * of their influence functions over the agency's handlings and, as if they were {@value #CASES_OF_PEERS} more, over
 * those of its peers, so that indicators without any failure are not taken for independent.
 */
final class SharedCases {
    private static final double CASES_OF_PEERS = 20;
    /** No two indicators are one: the rest of each error is its own. */
    private static final double OWN = 0.98;
    /** Assumed between indicators that rest on handlings where nobody counted which outcomes go together. */
    private static final double UNCOUNTED = 0.5;

    private final List<IndicatorPosterior> indicators;
    private final double[][] ofPeers;
    private final double handlings;

    SharedCases(List<IndicatorPosterior> indicators, List<Subject> peers) {
        this.indicators = indicators;
        this.ofPeers = new double[indicators.size()][indicators.size()];
        double sum = 0;
        for (Subject peer : peers) {
            sum += handlings(peer);
            add(ofPeers, products(peer), 1);
        }
        this.handlings = sum;
    }

    /** The correlations between all indicators; those that nothing is known of stand alone. */
    double[][] correlations(Subject subject) {
        int n = indicators.size();
        double[][] together = products(subject);
        if (handlings > 0) {
            add(together, ofPeers, CASES_OF_PEERS / handlings);
        }
        double[][] correlations = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < n; k++) {
                double scale = Math.sqrt(together[j][j] * together[k][k]);
                correlations[j][k] = scale > 0 ? OWN * together[j][k] / scale : uncounted(subject, j, k);
            }
            correlations[j][j] = 1;
        }
        return correlations;
    }

    private double uncounted(Subject subject, int j, int k) {
        boolean nobodyCounted = handlings == 0 && rests(subject, j) && rests(subject, k);
        return nobodyCounted ? UNCOUNTED : 0;
    }

    /** Whether an indicator rests on handlings that can be the same as those of others. */
    private boolean rests(Subject subject, int j) {
        return subject.observed().get(j).isPresent() && !(indicators.get(j) instanceof PublishedInterval);
    }

    private double[][] products(Subject subject) {
        int n = indicators.size();
        double[][] influence = new double[n][];
        for (int j = 0; j < n; j++) {
            IndicatorPosterior indicator = indicators.get(j);
            influence[j] = subject.observed().get(j).map(indicator::influence).orElseGet(() -> new double[0]);
        }
        double[][] products = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int k = 0; k <= j; k++) {
                products[j][k] = products[k][j] = product(subject, influence[j], influence[k], j);
            }
        }
        return products;
    }

    /** Indicators of other periods have other handlings, and another number of patterns. */
    private static double product(Subject subject, double[] one, double[] other, int j) {
        if (one.length != other.length) {
            return 0;
        }
        List<Outcome> outcomes =
                subject.observed().get(j).map(Observed::outcomes).orElse(List.of());
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += outcomes.get(i).count() * one[i] * other[i];
        }
        return sum;
    }

    private static double handlings(Subject subject) {
        return subject.observed().stream()
                .flatMap(Optional::stream)
                .mapToDouble(observed ->
                        observed.outcomes().stream().mapToDouble(Outcome::count).sum())
                .max()
                .orElse(0);
    }

    private static void add(double[][] sums, double[][] other, double factor) {
        for (int j = 0; j < sums.length; j++) {
            for (int k = 0; k < sums.length; k++) {
                sums[j][k] += factor * other[j][k];
            }
        }
    }
}
