package lapor.agency;

import lapor.input.CsvRow;
import lapor.input.Problems;

import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rows of {@code regions.csv} read so far, and what must hold between them. */
final class RegionRows {
    private record Located(Region region, String parentPath) {}

    private final NavigableMap<String, Located> byId = new TreeMap<>();

    Region read(CsvRow row) {
        Region region = new Region(
                row.text("region_id"), row.text("name"), row.findText("parent_id"), Inhabitants.in(row, "population"));
        String id = region.id();
        if (!id.isEmpty() && !Region.isCode(id)) {
            row.problems().invalid(row.path("region_id"), "must be a code such as 18 or 18.72, but is \"" + id + "\"");
        }
        Located earlier = byId.putIfAbsent(id, new Located(region, row.path("parent_id")));
        if (earlier != null && !id.isEmpty()) {
            row.problems().invalid(row.path("region_id"), "region \"" + id + "\" is there twice");
        }
        return region;
    }

    /** That each parent is in the list, is the province of the code, and that the chain of parents ends. */
    void checkParents(Problems problems) {
        for (Located row : byId.values()) {
            row.region().parentId().ifPresent(parent -> check(row, parent, problems));
        }
    }

    Regions regions() {
        return Regions.of(byId.values().stream().map(Located::region).toList());
    }

    private void check(Located row, String parent, Problems problems) {
        String id = row.region().id();
        if (!byId.containsKey(parent)) {
            problems.invalid(row.parentPath(), "no region has the id \"" + parent + "\"");
            return;
        }
        Region.provinceIn(id)
                .filter(province -> Region.isCode(id) && !parent.equals(province))
                .ifPresent(province -> problems.invalid(
                        row.parentPath(),
                        "must be \"" + province + "\", as the code " + id + " begins, but is \"" + parent + "\""));
        if (leadsBack(id, parent)) {
            problems.invalid(row.parentPath(), "leads from region \"" + id + "\" back to itself");
        }
    }

    private boolean leadsBack(String id, String parent) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(parent);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(id)) {
                return true;
            }
            next = next.map(byId::get).flatMap(above -> above.region().parentId());
        }
        return false;
    }
}
