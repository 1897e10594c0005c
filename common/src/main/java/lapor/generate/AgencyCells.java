package lapor.generate;

import lapor.agency.Agency;
import lapor.agency.AgencyGroup;
import lapor.agency.AgencyType;
import lapor.table.Cell;

import java.time.LocalDate;
import java.util.List;

/** The rows of {@code agencies.csv}. */
final class AgencyCells {
    static final List<String> COLUMNS = List.of(
            "agency_id",
            "name",
            "type",
            "group",
            "parent_id",
            "region_id",
            "zone",
            "population",
            "valid_from",
            "valid_to",
            "successor_id");

    private AgencyCells() {}

    static List<String> of(Agency agency) {
        return List.of(
                agency.id(),
                agency.name(),
                agency.type().map(AgencyType::code).orElse(""),
                agency.group().map(AgencyGroup::code).orElse(""),
                agency.parentId().orElse(""),
                agency.regionId().orElse(""),
                agency.zone().getId(),
                Cell.number(agency.population()),
                agency.validFrom().map(LocalDate::toString).orElse(""),
                agency.validTo().map(LocalDate::toString).orElse(""),
                agency.successorId().orElse(""));
    }
}
