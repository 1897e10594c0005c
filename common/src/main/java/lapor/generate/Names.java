package lapor.generate;

import lapor.agency.AgencyType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents names that are plainly invented, and gives none twice. */
final class Names {
    private final WorldSetting setting;
    private final Set<String> given = new HashSet<>();
    private int places;
    private int topics;

    Names(WorldSetting setting) {
        this.setting = setting;
    }

    /** The name of an agency of a type, and for what belongs to a region, of the region's name. */
    String next(AgencyType type, String region) {
        return unique(
                switch (type) {
                    case MINISTRY -> "Kementerian Contoh Urusan " + topic();
                    case INSTITUTION -> "Lembaga Contoh " + topic();
                    case PROVINCE -> "Provinsi " + place();
                    case REGENCY -> "Kabupaten " + place();
                    case CITY -> "Kota " + place();
                    case STATE_COMPANY -> "PT Contoh " + topic() + " (Persero)";
                    case REGIONAL_COMPANY -> "Perumda Contoh " + topic() + " " + region;
                    case SERVICE_UNIT ->
                        setting.units().get(topics++ % setting.units().size()) + " " + region;
                });
    }

    /** The place in a name that begins with what is there: of {@code Kota Contoh}, {@code Contoh}. */
    static String place(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private String topic() {
        return cycle(setting.topics(), topics++);
    }

    private String place() {
        List<String> qualities = setting.qualities();
        int index = places++;
        return cycle(qualities, index) + cycle(setting.places(), index + index / qualities.size());
    }

    private String unique(String name) {
        String candidate = name;
        for (int i = 2; !given.add(candidate); i++) {
            candidate = name + " " + i;
        }
        return candidate;
    }

    private static String cycle(List<String> words, int index) {
        return words.get(index % words.size());
    }
}
