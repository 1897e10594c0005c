package lapor.generate;

import lapor.agency.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the complaints of an agency come from. */
final class Homes {
    private final Map<String, List<String>> byRegion = new HashMap<>();
    private final List<String> everywhere;

    Homes(Territory territory) {
        for (Territory.Province province : territory.provinces()) {
            List<String> members = province.members().map(Region::id).toList();
            members.forEach(member -> byRegion.put(member, List.of(member)));
            byRegion.put(province.region().id(), members);
        }
        this.everywhere = territory.provinces().stream()
                .flatMap(Territory.Province::members)
                .map(Region::id)
                .toList();
    }

    /** The regency or city that it serves, those of its province, or all where it serves the country. */
    List<String> of(SyntheticAgency agency) {
        return agency.agency()
                .regionId()
                .map(region -> byRegion.getOrDefault(region, everywhere))
                .orElse(everywhere);
    }
}
