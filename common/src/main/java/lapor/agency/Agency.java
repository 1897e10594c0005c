package lapor.agency;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A public agency (instansi) as the run knows it.
 *
 * @param id the id used in the logs
 * @param name what people call it
 * @param type ministry, regency and so on; absent when the run has no list of agencies
 * @param parentId the agency it belongs to, for service units
 * @param regionId code of the {@link Region} it serves
 * @param zone its local time, which decides its days
 * @param population inhabitants it serves
 * @param validFrom first day it existed, if it was founded while logs run
 * @param validTo day after the last it existed
 * @param successorId who took over
 */
public record Agency(
        String id,
        String name,
        Optional<AgencyType> type,
        Optional<AgencyGroup> group,
        Optional<String> parentId,
        Optional<String> regionId,
        ZoneId zone,
        OptionalLong population,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> successorId) {

    /** An agency that the logs name and no list describes. */
    public static Agency unlisted(String id, ZoneId zone) {
        return new Agency(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                zone,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The peers it is compared with: those of its type, or all when that is unknown. */
    public Peer peer() {
        return type.map(Peer::of).orElse(Peer.ALL);
    }
}
