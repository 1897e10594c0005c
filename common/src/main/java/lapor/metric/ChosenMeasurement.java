package lapor.metric;

import lapor.agency.Agency;
import lapor.tally.Period;
import lapor.tally.Tallies;

import java.util.Collection;
import java.util.Optional;

/** Single numbers of single agencies, measured as {@link Measurement} measures all of them. */
public final class ChosenMeasurement {
    private final Measurement how;
    private final Collection<Agency> agencies;

    /**
     * How to measure.
     *
     * @param agencies whose inhabitants are known; others may be missing
     */
    public ChosenMeasurement(Measurement how, Collection<Agency> agencies) {
        this.how = how;
        this.agencies = agencies;
    }

    /** A metric of an agency in a period; absent where it was given nothing in it, or there is no such metric. */
    public Optional<Estimate> find(Tallies tallies, String agencyId, Period period, String metric) {
        return Optional.ofNullable(how.facts(tallies, agencies).get(agencyId))
                .flatMap(facts -> facts.in(period, how.declared()))
                .flatMap(facts -> Metrics.find(metric).map(found -> found.estimate(facts, tallies.available())));
    }
}
