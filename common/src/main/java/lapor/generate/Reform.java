package lapor.generate;

import lapor.agency.Agency;
import lapor.agency.AgencyType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One institution that ends while logs run, and the one founded to take over. */
final class Reform {
    private Reform() {}

    /** The agencies, with the last two institutions dated; unchanged when there are fewer than three institutions. */
    static List<Agency> apply(List<Agency> agencies, LocalDate day) {
        List<Agency> institutions = agencies.stream()
                .filter(agency -> agency.type().equals(Optional.of(AgencyType.INSTITUTION)))
                .toList();
        int count = institutions.size();
        if (count < 3) {
            return List.copyOf(agencies);
        }
        Agency old = institutions.get(count - 2);
        Agency successor = institutions.get(count - 1);
        List<Agency> result = new ArrayList<>(agencies);
        result.set(agencies.indexOf(old), dated(old, Optional.empty(), Optional.of(day), Optional.of(successor.id())));
        result.set(agencies.indexOf(successor), dated(successor, Optional.of(day), Optional.empty(), Optional.empty()));
        return List.copyOf(result);
    }

    private static Agency dated(
            Agency agency, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> successor) {
        return new Agency(
                agency.id(),
                agency.name(),
                agency.type(),
                agency.group(),
                agency.parentId(),
                agency.regionId(),
                agency.zone(),
                agency.population(),
                from,
                to,
                successor);
    }
}
