package lapor.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who complains: people of a region, who come back. On average of all regions a reporter makes 4.5 reports, as in
 * Jakarta in 2024, where 41,528 reporters made 185,852; some make many more than others.
 */
final class Reporters {
    /** Complaints for each who could make one; a few of these make none. */
    private static final double COMPLAINTS_EACH = 4.4;

    private final Map<String, Integer> byRegion = new HashMap<>();

    /**
     * As many for each region as its complaints need.
     *
     * @param complaints of all agencies
     * @param homes the regions that an agency's complaints come from
     */
    Reporters(int complaints, List<SyntheticAgency> agencies, Homes homes) {
        double all = agencies.stream().mapToDouble(SyntheticAgency::volume).sum();
        Map<String, Double> expected = new HashMap<>();
        for (SyntheticAgency agency : agencies) {
            List<String> regions = homes.of(agency);
            double each = complaints * agency.volume() / all / regions.size();
            regions.forEach(region -> expected.merge(region, each, Double::sum));
        }
        expected.forEach(
                (region, count) -> byRegion.put(region, Math.max(1, (int) Math.round(count / COMPLAINTS_EACH))));
    }

    String pick(Dice dice, String region) {
        double u = dice.uniform();
        int count = byRegion.getOrDefault(region, 1);
        return "reporter-" + region + "-" + (1 + (int) (count * u * Math.sqrt(u)));
    }
}
