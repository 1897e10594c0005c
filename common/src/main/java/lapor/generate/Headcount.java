package lapor.generate;

import lapor.agency.AgencyType;

import java.util.EnumMap;
import java.util.Map;

/** How many agencies of each type a world has: at least one, the rest by the type's share. */
final class Headcount {
    private Headcount() {}

    /**
     * The agencies of each type, in its order.
     *
     * @param mostProvinces there are not more provinces than this, and none has fewer than eight regencies and cities
     *     but the only one; regencies stand in for the others
     */
    static Map<AgencyType, Integer> of(int agencies, int mostProvinces) {
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
        int provinces = count(counts, AgencyType.PROVINCE);
        int members = count(counts, AgencyType.REGENCY) + count(counts, AgencyType.CITY);
        int most = Math.min(mostProvinces, Math.max(1, members / ProvinceSizes.FEWEST));
        int surplus = Math.max(0, provinces - most);
        counts.merge(AgencyType.PROVINCE, -surplus, Integer::sum);
        counts.merge(AgencyType.REGENCY, surplus, Integer::sum);
        return counts;
    }

    private static int count(Map<AgencyType, Integer> counts, AgencyType type) {
        return counts.getOrDefault(type, 0);
    }

    /**
     * Regencies and cities are most of the country's agencies, about fourteen for each province; service units are as
     * many as a competition of theirs needs.
     */
    private static double share(AgencyType type) {
        return switch (type) {
            case MINISTRY -> 0.07;
            case INSTITUTION -> 0.08;
            case PROVINCE -> 0.035;
            case REGENCY -> 0.32;
            case CITY -> 0.165;
            case STATE_COMPANY, REGIONAL_COMPANY -> 0.04;
            case SERVICE_UNIT -> 0.25;
        };
    }
}
