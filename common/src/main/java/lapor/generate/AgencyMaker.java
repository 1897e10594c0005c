package lapor.generate;

import lapor.agency.Agency;
import lapor.agency.AgencyGroup;
import lapor.agency.AgencyType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Invents the agencies of a world: who they are and where. Every type after the provinces may belong to a region. */
final class AgencyMaker {
    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jakarta", "Asia/Jayapura");

    private final Dice dice;
    private final Names names;
    private final List<Agency> made = new ArrayList<>();
    private final List<Agency> provinces = new ArrayList<>();
    private final List<Agency> regions = new ArrayList<>();

    private AgencyMaker(Dice dice, WorldSetting setting) {
        this.dice = dice;
        this.names = new Names(setting);
    }

    /**
     * All agencies of a world.
     *
     * @param reform day on which one institution ends and another takes over, where there are enough of them
     */
    static List<Agency> make(GeneratorOptions options, WorldSetting setting, LocalDate reform) {
        AgencyMaker maker = new AgencyMaker(Dice.of(options.seed(), "agencies", 0), setting);
        Map<AgencyType, Integer> headcount = Headcount.of(options.agencies());
        for (Map.Entry<AgencyType, Integer> count : headcount.entrySet()) {
            for (int i = 0; i < count.getValue(); i++) {
                maker.add(count.getKey(), i);
            }
        }
        return Reform.apply(maker.made, reform);
    }

    private void add(AgencyType type, int index) {
        String id = prefix(type) + String.format(Locale.ROOT, "-%03d", index + 1);
        Agency agency =
                switch (type) {
                    case MINISTRY, INSTITUTION, STATE_COMPANY -> central(type, id);
                    case PROVINCE -> province(id, index);
                    case REGENCY, CITY -> region(type, id, provinces.get(index % provinces.size()));
                    case REGIONAL_COMPANY, SERVICE_UNIT -> local(type, id, dice.pick(regions));
                };
        made.add(agency);
        if (type == AgencyType.PROVINCE) {
            provinces.add(agency);
        } else if (type == AgencyType.REGENCY || type == AgencyType.CITY) {
            regions.add(agency);
        }
    }

    private Agency central(AgencyType type, String id) {
        return agency(id, names.next(type, ""), type, new Place(Optional.empty(), Optional.empty(), Wib.ZONE, 0));
    }

    private Agency province(String id, int index) {
        String code = String.format(Locale.ROOT, "X%02d", index + 1);
        long population = Math.round(dice.lognormal(4_500_000, 0.7));
        ZoneId zone = ZoneId.of(ZONES.get(index % ZONES.size()));
        return agency(
                id,
                names.next(AgencyType.PROVINCE, ""),
                AgencyType.PROVINCE,
                new Place(Optional.empty(), Optional.of(code), zone, population));
    }

    private Agency region(AgencyType type, String id, Agency province) {
        String code = province.regionId().orElseThrow() + "." + String.format(Locale.ROOT, "%02d", regions.size() + 1);
        long population = Math.round(dice.lognormal(600_000, 0.6));
        return agency(
                id,
                names.next(type, ""),
                type,
                new Place(Optional.empty(), Optional.of(code), province.zone(), population));
    }

    private Agency local(AgencyType type, String id, Agency region) {
        String shortName = region.name().substring(region.name().indexOf(' ') + 1);
        return agency(
                id,
                names.next(type, shortName),
                type,
                new Place(Optional.of(region.id()), region.regionId(), region.zone(), 0));
    }

    private static Agency agency(String id, String name, AgencyType type, Place place) {
        return new Agency(
                id,
                name,
                Optional.of(type),
                Optional.of(type == AgencyType.SERVICE_UNIT ? AgencyGroup.UPP : AgencyGroup.IP),
                place.parent(),
                place.region(),
                place.zone(),
                place.population() == 0 ? OptionalLong.empty() : OptionalLong.of(place.population()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String prefix(AgencyType type) {
        return switch (type) {
            case MINISTRY -> "KEM";
            case INSTITUTION -> "LEM";
            case PROVINCE -> "PROV";
            case REGENCY -> "KAB";
            case CITY -> "KOTA";
            case STATE_COMPANY -> "BUMN";
            case REGIONAL_COMPANY -> "BUMD";
            case SERVICE_UNIT -> "UPP";
        };
    }

    /** Where an agency belongs; a population of 0 stands for none of its own. */
    private record Place(Optional<String> parent, Optional<String> region, ZoneId zone, long population) {}
}
