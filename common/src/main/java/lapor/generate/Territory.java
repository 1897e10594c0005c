package lapor.generate;

import lapor.agency.AgencyType;
import lapor.agency.Region;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The invented provinces of a world with their regencies and cities, each of which has a government. Their codes have
 * the ministry's shape and are of no real province; a province has as many inhabitants as its regencies and cities.
 */
record Territory(List<Province> provinces) {
    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jakarta", "Asia/Jayapura");
    private static final int FIRST_REGENCY = 1;
    private static final int FIRST_CITY = 71;
    private static final double INHABITANTS = 600_000;
    private static final double SPREAD = 0.6;

    Territory {
        provinces = List.copyOf(provinces);
    }

    /** A province; {@code regencies} and {@code cities} are in the order of their codes. */
    record Province(Region region, ZoneId zone, List<Region> regencies, List<Region> cities) {
        Province {
            regencies = List.copyOf(regencies);
            cities = List.copyOf(cities);
        }

        /** Its regencies and cities. */
        Stream<Region> members() {
            return Stream.concat(regencies.stream(), cities.stream());
        }
    }

    /**
     * As many provinces, regencies and cities as there are agencies that govern them.
     *
     * @param headcount agencies of each type
     */
    static Territory of(long seed, WorldSetting setting, Map<AgencyType, Integer> headcount) {
        int cities = headcount.getOrDefault(AgencyType.CITY, 0);
        int members = headcount.getOrDefault(AgencyType.REGENCY, 0) + cities;
        Dice dice = Dice.of(seed, "regions", 0);
        int[] sizes = ProvinceSizes.of(dice, headcount.getOrDefault(AgencyType.PROVINCE, 0), members);
        Names names = new Names(setting);
        List<Province> provinces = new ArrayList<>();
        long placed = 0;
        for (int i = 0; i < sizes.length; i++) {
            long citiesBefore = Math.round((double) cities * placed / members);
            placed += sizes[i];
            int ownCities = (int) (Math.round((double) cities * placed / members) - citiesBefore);
            provinces.add(province(setting.provinceCodes().get(i), i, sizes[i] - ownCities, ownCities, names, dice));
        }
        return new Territory(provinces);
    }

    /** Every region: each province before its regencies and cities. */
    Stream<Region> regions() {
        return provinces.stream().flatMap(province -> Stream.concat(Stream.of(province.region()), province.members()));
    }

    private static Province province(String code, int index, int regencies, int cities, Names names, Dice dice) {
        String name = Names.place(names.next(AgencyType.PROVINCE, ""));
        List<Region> lesser = members(code, FIRST_REGENCY, regencies, AgencyType.REGENCY, names, dice);
        List<Region> urban = members(code, FIRST_CITY, cities, AgencyType.CITY, names, dice);
        long inhabitants = Stream.concat(lesser.stream(), urban.stream())
                .mapToLong(region -> region.population().orElseThrow())
                .sum();
        return new Province(
                new Region(code, name, Optional.empty(), OptionalLong.of(inhabitants)),
                ZoneId.of(ZONES.get(index % ZONES.size())),
                lesser,
                urban);
    }

    private static List<Region> members(
            String province, int first, int count, AgencyType type, Names names, Dice dice) {
        List<Region> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(new Region(
                    province + "." + Integer.toString(100 + first + i).substring(1),
                    names.next(type, ""),
                    Optional.of(province),
                    OptionalLong.of(Math.round(dice.lognormal(INHABITANTS, SPREAD)))));
        }
        return made;
    }
}
