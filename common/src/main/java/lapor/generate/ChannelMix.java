package lapor.generate;

import lapor.agency.AgencyType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By what channels complaints reach an agency, which depends on what it is and where. */
final class ChannelMix {
    private static final Set<String> KEYED_IN_BY_OFFICERS = Set.of("manual", "counter");

    private final WorldSetting setting;
    private final Optional<String> keyingProvince;

    /** In the last of several provinces officers key in most complaints. */
    ChannelMix(WorldSetting setting, Territory territory) {
        this.setting = setting;
        List<Territory.Province> provinces = territory.provinces();
        this.keyingProvince = provinces.size() < 2
                ? Optional.empty()
                : Optional.of(provinces.get(provinces.size() - 1).region().id());
    }

    Shares<String> of(SyntheticAgency agency) {
        Optional<String> region = agency.agency().regionId();
        if (keyingProvince
                .filter(province -> region.filter(id -> id.startsWith(province)).isPresent())
                .isPresent()) {
            return setting.keyedInChannels();
        }
        return agency.type() == AgencyType.REGENCY ? setting.regencyChannels() : setting.channels();
    }

    /** Whether an officer writes down what comes by a channel. */
    static boolean isKeyedIn(String channel) {
        return KEYED_IN_BY_OFFICERS.contains(channel);
    }
}
