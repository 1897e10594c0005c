package lapor.generate;

import lapor.agency.Region;
import lapor.table.Cell;

import java.util.List;

/** The rows of {@code regions.csv}. */
final class RegionCells {
    static final List<String> COLUMNS = List.of("region_id", "name", "parent_id", "population");

    private RegionCells() {}

    static List<String> of(Region region) {
        return List.of(region.id(), region.name(), region.parentId().orElse(""), Cell.number(region.population()));
    }
}
