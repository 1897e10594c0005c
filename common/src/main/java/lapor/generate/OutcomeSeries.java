package lapor.generate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one agency did in the evidence window, as of several instants. */
final class OutcomeSeries {
    private final List<Instant> moments;
    /** What is as it is from an instant on. */
    private final List<Outcome> settled = new ArrayList<>();
    /** What may be otherwise at the next. */
    private final List<Outcome> passing = new ArrayList<>();

    private int spoilt;

    OutcomeSeries(List<Instant> moments) {
        this.moments = moments;
        moments.forEach(moment -> {
            settled.add(new Outcome());
            passing.add(new Outcome());
        });
    }

    /** Where a handling counts that changes no more after an instant, given by its number. */
    Outcome from(int moment) {
        return settled.get(moment);
    }

    /** Where a handling counts as of one instant only. */
    Outcome at(int moment) {
        return passing.get(moment);
    }

    /** Notes a line of the log that names the agency and cannot be read. */
    void spoil() {
        spoilt++;
    }

    /** Lines of the log that name the agency and cannot be read. */
    int spoilt() {
        return spoilt;
    }

    /** As of each instant, the last of which is the run's. */
    List<Outcome> all() {
        List<Outcome> all = new ArrayList<>();
        for (int moment = 0; moment < moments.size(); moment++) {
            Outcome outcome = new Outcome();
            settled.subList(0, moment + 1).forEach(outcome::add);
            outcome.add(passing.get(moment));
            all.add(outcome);
        }
        return all;
    }

    /** The instants. */
    Stream<Instant> moments() {
        return moments.stream();
    }
}
