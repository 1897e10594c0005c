package lapor.generate;

import lapor.agency.Agency;
import lapor.agency.AgencyType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The agencies of a world with their sizes and traits. */
record Population(Territory territory, List<SyntheticAgency> agencies) {

    Population {
        agencies = List.copyOf(agencies);
    }

    static Population of(GeneratorOptions options, WorldSetting setting, LocalDate reform) {
        Map<AgencyType, Integer> headcount =
                Headcount.of(options.agencies(), setting.provinceCodes().size());
        Territory territory = Territory.of(options.seed(), setting, headcount);
        List<Agency> agencies = AgencyMaker.make(options.seed(), setting, headcount, territory, reform);
        double[] inclinations = agencies.stream()
                .mapToDouble(agency -> inclination(agency.type().orElseThrow()))
                .toArray();
        double[] sizes = Volumes.sizes(Dice.of(options.seed(), "sizes", 0), inclinations);
        List<SyntheticAgency> result = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            Agency agency = agencies.get(i);
            AgencyType type = agency.type().orElseThrow();
            Traits traits = Traits.of(Dice.of(options.seed(), "traits", i), sizes[i], type);
            result.add(new SyntheticAgency(agency, type, Volumes.volume(sizes[i]), traits));
        }
        return new Population(territory, Regional.withAWorst(result));
    }

    /** Ministries and cities get more complaints than most; service units and companies fewer. */
    private static double inclination(AgencyType type) {
        return switch (type) {
            case MINISTRY -> 1.0;
            case PROVINCE, CITY -> 0.5;
            case INSTITUTION -> 0.2;
            case REGENCY -> 0;
            case STATE_COMPANY, REGIONAL_COMPANY -> -0.2;
            case SERVICE_UNIT -> -0.5;
        };
    }
}
