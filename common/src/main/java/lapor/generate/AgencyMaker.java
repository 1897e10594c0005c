package lapor.generate;

import lapor.agency.Agency;
import lapor.agency.AgencyGroup;
import lapor.agency.AgencyType;
import lapor.agency.Region;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Invents the agencies of a world: who they are and where. Each region has a government. */
final class AgencyMaker {
    private final Dice dice;
    private final Names names;
    private final Territory territory;
    private final List<Agency> made = new ArrayList<>();
    private final List<Agency> regions = new ArrayList<>();

    private AgencyMaker(Dice dice, WorldSetting setting, Territory territory) {
        this.dice = dice;
        this.names = new Names(setting);
        this.territory = territory;
    }

    /**
     * All agencies of a world.
     *
     * @param headcount agencies of each type
     * @param reform day on which one institution ends and another takes over, where there are enough of them
     */
    static List<Agency> make(
            long seed,
            WorldSetting setting,
            Map<AgencyType, Integer> headcount,
            Territory territory,
            LocalDate reform) {
        AgencyMaker maker = new AgencyMaker(Dice.of(seed, "agencies", 0), setting, territory);
        headcount.forEach(maker::add);
        return Reform.apply(maker.made, reform);
    }

    private void add(AgencyType type, int count) {
        switch (type) {
            case MINISTRY, INSTITUTION, STATE_COMPANY -> each(type, count, this::central);
            case REGIONAL_COMPANY, SERVICE_UNIT -> each(type, count, this::local);
            case PROVINCE -> govern(type, province -> Stream.of(province.region()));
            case REGENCY -> govern(type, province -> province.regencies().stream());
            case CITY -> govern(type, province -> province.cities().stream());
        }
    }

    private void each(AgencyType type, int count, BiFunction<AgencyType, String, Agency> maker) {
        for (int i = 0; i < count; i++) {
            made.add(maker.apply(type, id(type, i)));
        }
    }

    /** The governments of regions of every province. */
    private void govern(AgencyType type, Function<Territory.Province, Stream<Region>> governed) {
        int count = 0;
        for (Territory.Province province : territory.provinces()) {
            for (Region region : governed.apply(province).toList()) {
                Agency agency = government(type, id(type, count++), region, province.zone());
                made.add(agency);
                if (type != AgencyType.PROVINCE) {
                    regions.add(agency);
                }
            }
        }
    }

    private Agency central(AgencyType type, String id) {
        return agency(id, names.next(type, ""), type, new Place(Optional.empty(), Optional.empty(), Wib.ZONE, 0));
    }

    private static Agency government(AgencyType type, String id, Region region, ZoneId zone) {
        String name = type == AgencyType.PROVINCE ? "Provinsi " + region.name() : region.name();
        return agency(
                id,
                name,
                type,
                new Place(
                        Optional.empty(),
                        Optional.of(region.id()),
                        zone,
                        region.population().orElseThrow()));
    }

    private Agency local(AgencyType type, String id) {
        Agency region = dice.pick(regions);
        return agency(
                id,
                names.next(type, Names.place(region.name())),
                type,
                new Place(Optional.of(region.id()), region.regionId(), region.zone(), 0));
    }

    private static String id(AgencyType type, int index) {
        return prefix(type) + String.format(Locale.ROOT, "-%03d", index + 1);
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
