package lapor.jobs.tally;

import lapor.agency.Agency;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;

/** From when to when the listed agencies exist. */
final class Lifetimes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, LocalDate> founded = new HashMap<>();
    private final HashMap<String, LocalDate> ended = new HashMap<>();

    Lifetimes(Collection<Agency> listed) {
        for (Agency agency : listed) {
            agency.validFrom().ifPresent(day -> founded.put(agency.id(), day));
            agency.validTo().ifPresent(day -> ended.put(agency.id(), day));
        }
    }

    /** Whether the agency does not exist on the day; one that is not listed always does. */
    boolean excludes(String agencyId, LocalDate day) {
        return day.isBefore(founded.getOrDefault(agencyId, LocalDate.MIN))
                || !day.isBefore(ended.getOrDefault(agencyId, LocalDate.MAX));
    }
}
