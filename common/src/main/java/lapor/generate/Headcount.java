package lapor.generate;

import lapor.agency.AgencyType;

import java.util.EnumMap;
import java.util.Map;

/** How many agencies of each type a world has: at least one, the rest by the type's share. */
final class Headcount {
    private Headcount() {}

    static Map<AgencyType, Integer> of(int agencies) {
        Map<AgencyType, Integer> counts = new EnumMap<>(AgencyType.class);
        int spare = agencies - AgencyType.values().length;
        double sum = 0;
        int given = 0;
        for (AgencyType type : AgencyType.values()) {
            sum += share(type);
            int upTo = (int) Math.round(spare * sum);
            counts.put(type, 1 + upTo - given);
            given = upTo;
        }
        return counts;
    }

    /** Regions are most of the country's agencies; service units are as many as a competition of theirs needs. */
    private static double share(AgencyType type) {
        return switch (type) {
            case MINISTRY -> 0.08;
            case INSTITUTION -> 0.09;
            case PROVINCE -> 0.08;
            case REGENCY -> 0.26;
            case CITY -> 0.14;
            case STATE_COMPANY -> 0.04;
            case REGIONAL_COMPANY -> 0.05;
            case SERVICE_UNIT -> 0.26;
        };
    }
}
