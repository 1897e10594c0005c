package lapor.generate;

import lapor.agency.Agency;
import lapor.agency.AgencyType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The agencies of a world with their sizes and traits. */
final class Population {
    private Population() {}

    static List<SyntheticAgency> of(GeneratorOptions options, WorldSetting setting, LocalDate reform) {
        List<Agency> agencies = AgencyMaker.make(options, setting, reform);
        double[] inclinations = agencies.stream()
                .mapToDouble(agency -> inclination(agency.type().orElseThrow()))
                .toArray();
        double[] sizes = Volumes.sizes(Dice.of(options.seed(), "sizes", 0), inclinations);
        List<SyntheticAgency> result = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            Agency agency = agencies.get(i);
            Traits traits = Traits.of(Dice.of(options.seed(), "traits", i), sizes[i]);
            result.add(new SyntheticAgency(agency, agency.type().orElseThrow(), Volumes.volume(sizes[i]), traits));
        }
        return List.copyOf(result);
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
