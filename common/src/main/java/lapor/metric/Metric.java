package lapor.metric;

import lapor.statistics.BootstrapMean;
import lapor.text.LocalText;

import java.util.Locale;
import java.util.Set;

/** One metric: what it is, and how it is made from a tally. */
public interface Metric {
    /** Rates and means of fewer cases than this are shown, and not relied on. */
    int MINIMUM_CASES = 10;

    /**
     * What sort of number it is.
     *
     * @param needs facts without which the metric is not available
     */
    record Kind(Unit unit, Direction direction, Set<Fact> needs) {}

    /** Name of the constant in the catalogue. */
    String name();

    Kind kind();

    Formula formula();

    MetricText words();

    /** As written in files: {@code follow_up_rate}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    default Unit unit() {
        return kind().unit();
    }

    default Direction direction() {
        return kind().direction();
    }

    default LocalText label() {
        return words().label();
    }

    /** One sentence that says what is counted. */
    default LocalText definition() {
        return words().definition();
    }

    /** What nobody should read out of the number. */
    default LocalText cannotTell() {
        return words().cannotTell();
    }

    /** Smallest n with which it may be relied on; counts need none. */
    default int minimumCases() {
        return unit() == Unit.COUNT ? 0 : MINIMUM_CASES;
    }

    /**
     * What the metric says of one agency in one period. With too few cases the value is still given, and its status
     * tells.
     *
     * @param available facts whose events the source records
     */
    default Estimate estimate(PeriodFacts facts, Set<Fact> available, BootstrapMean bootstrap) {
        return available.containsAll(kind().needs())
                ? formula().estimate(facts, bootstrap).relyingOn(minimumCases())
                : Estimate.absent(Status.NOT_AVAILABLE);
    }
}
