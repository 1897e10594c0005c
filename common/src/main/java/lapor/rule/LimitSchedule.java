package lapor.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time limits through time.
 *
 * @param regimes in the order of their dates; the first has none
 */
public record LimitSchedule(List<Limits> regimes) {
    public LimitSchedule {
        regimes = List.copyOf(regimes);
        if (regimes.isEmpty() || regimes.get(0).validFrom().isPresent()) {
            throw new IllegalArgumentException("the first limits must reach back without end");
        }
    }

    /** The limits for what was received on a day. */
    public Limits at(LocalDate day) {
        Limits current = regimes.get(0);
        for (Limits candidate : regimes) {
            if (candidate.validFrom().isEmpty() || !candidate.validFrom().get().isAfter(day)) {
                current = candidate;
            }
        }
        return current;
    }

    /** The days from which other limits apply, ascending: no slice of time may reach across one. */
    public List<LocalDate> changeDates() {
        return regimes.stream().map(Limits::validFrom).flatMap(Optional::stream).toList();
    }

    /** The working days within which a reporter's reopening undoes a closing, through time, as manifests write them. */
    public String reopeningTerms() {
        List<String> terms = new ArrayList<>();
        int before = -1;
        for (Limits regime : regimes) {
            int days = regime.autoClose().workingDays();
            if (days != before) {
                terms.add(days + regime.validFrom().map(day -> " from " + day).orElse(""));
            }
            before = days;
        }
        return String.join(", ", terms);
    }
}
