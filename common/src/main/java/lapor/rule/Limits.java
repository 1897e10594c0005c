package lapor.rule;

import lapor.source.Classification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The time limits in force from a date on.
 *
 * @param validFrom first day of receipt they apply to; absent for the first, which reach back without end
 * @param verification of the check by the national administrator
 * @param firstResponse of the agency's first answer
 * @param resolution of closing, for every classification but the unknown
 * @param autoClose after which the system closes what it got no reply to; as long, a reporter's reopening undoes a
 *     closing
 */
public record Limits(
        Optional<LocalDate> validFrom,
        Limit verification,
        Limit firstResponse,
        Map<Classification, Limit> resolution,
        Limit autoClose) {
    public Limits {
        resolution = Collections.unmodifiableMap(new TreeMap<>(resolution));
    }

    /** Working days within which a handling must be closed; the longest limit for an unknown classification. */
    public int resolutionDays(Classification classification) {
        Limit known = resolution.get(classification);
        return known != null
                ? known.workingDays()
                : resolution.values().stream()
                        .mapToInt(Limit::workingDays)
                        .max()
                        .orElse(Integer.MAX_VALUE);
    }
}
