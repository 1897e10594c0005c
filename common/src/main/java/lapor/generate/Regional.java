package lapor.generate;

import lapor.agency.AgencyType;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Regional governments, of whose completion something was published: 85 % of all reports in 2022, 18 % at the worst.
 */
final class Regional {
    private static final Set<AgencyType> GOVERNMENTS =
            EnumSet.of(AgencyType.PROVINCE, AgencyType.REGENCY, AgencyType.CITY);

    /** So little does the worst follow up that it completes 18 %. */
    private static final double WORST_FOLLOW_UP = 0.195;

    private static final int FEWEST_FOR_A_WORST = 16;
    private static final double LEAST_VOLUME = 1.2;
    private static final double MOST_VOLUME = 3;
    /** In working days. */
    private static final double SOON = 5;

    private Regional() {}

    static boolean isGovernment(AgencyType type) {
        return GOVERNMENTS.contains(type);
    }

    /**
     * The agencies with one that is the worst by far: of the regional governments with neither few nor most complaints,
     * and that answers soon where it answers at all, the least diligent. Where there are few governments it would be
     * too much of the whole.
     */
    static List<SyntheticAgency> withAWorst(List<SyntheticAgency> agencies) {
        List<SyntheticAgency> governments =
                agencies.stream().filter(agency -> isGovernment(agency.type())).toList();
        Optional<SyntheticAgency> worst = governments.stream()
                .filter(agency -> governments.size() >= FEWEST_FOR_A_WORST)
                .filter(agency -> agency.volume() >= LEAST_VOLUME && agency.volume() <= MOST_VOLUME)
                .filter(agency -> agency.traits().responseDays() <= SOON)
                .min(Comparator.comparingDouble(agency -> agency.traits().diligence()));
        return agencies.stream()
                .map(agency -> worst.filter(agency::equals).isPresent() ? worst(agency) : agency)
                .toList();
    }

    private static SyntheticAgency worst(SyntheticAgency agency) {
        return new SyntheticAgency(
                agency.agency(), agency.type(), agency.volume(), agency.traits().followingUp(WORST_FOLLOW_UP));
    }
}
