package lapor.metric;

import lapor.tally.AgencyTallies;
import lapor.tally.Period;
import lapor.tally.Periods;
import lapor.tally.ReporterRow;
import lapor.tally.Tally;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that is known of one agency.
 *
 * @param reporters those of the agency
 * @param known how many of them may be known in each period; absent where all may
 * @param inhabitants whom it serves; absent where unknown
 * @param channels number of channels in the sources
 */
record AgencyFacts(
        AgencyTallies tallies,
        List<ReporterRow> reporters,
        Optional<Map<Period, Long>> known,
        OptionalLong inhabitants,
        int channels) {

    /**
     * What is known of it in a period; absent when it was given nothing in it.
     *
     * @param declared periods, among which the halves of others are
     */
    Optional<PeriodFacts> in(Period period, Collection<Period> declared) {
        return tallies.over(period)
                .map(tally -> new PeriodFacts(
                        tally,
                        tallies.months(period),
                        Periods.halves(period, declared)
                                .map(halves -> new PeriodFacts.Halves(over(halves.get(0)), over(halves.get(1)))),
                        OptionalLong.of(reporters(period)),
                        inhabitants,
                        channels));
    }

    private Tally over(Period half) {
        return tallies.over(half).orElseGet(Tally::empty);
    }

    private long reporters(Period period) {
        return known.map(counted -> counted.getOrDefault(period, 0L)).orElseGet(() -> all(period));
    }

    private long all(Period period) {
        return reporters.stream()
                .filter(row -> row.slices().stream().anyMatch(period::contains))
                .mapToLong(ReporterRow::reporters)
                .sum();
    }
}
