package lapor.report.agency;

import java.util.List;

/**
 * What the profile of an agency says beside its metrics.
 *
 * @param head its beginning
 * @param parts in the order in which they are shown
 */
public record AgencyProfile(AgencyHead head, List<Part> parts) {
    public AgencyProfile {
        parts = List.copyOf(parts);
    }
}
