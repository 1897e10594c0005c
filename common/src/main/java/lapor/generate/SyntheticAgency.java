package lapor.generate;

import lapor.agency.Agency;
import lapor.agency.AgencyType;

import java.time.LocalDate;

/**
 * An invented agency.
 *
 * @param volume how many complaints it gets, in proportion to the others
 */
record SyntheticAgency(Agency agency, AgencyType type, double volume, Traits traits) {
    String id() {
        return agency.id();
    }

    boolean existsOn(LocalDate day) {
        return agency.validFrom().map(from -> !day.isBefore(from)).orElse(true)
                && agency.validTo().map(day::isBefore).orElse(true);
    }

    boolean isServiceUnit() {
        return type == AgencyType.SERVICE_UNIT;
    }
}
