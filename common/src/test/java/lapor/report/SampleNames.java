package lapor.report;

import lapor.agency.AgencyType;

import java.util.List;

/** Made-up agencies; the regions do not exist. */
final class SampleNames {
    private static final List<String> REGIONS = List.of(
            "Tirtamulya",
            "Gunung Arum Selatan",
            "Rawa Jernih",
            "Kepulauan Mutiara Biru Timur Laut",
            "Sungai Lestari",
            "Bukit Cendana",
            "Teluk Nipah",
            "Padang Ilalang Utara",
            "Muara Sentosa",
            "Lembah Anggrek");
    private static final List<AgencyType> TYPES = List.of(
            AgencyType.REGENCY,
            AgencyType.CITY,
            AgencyType.REGENCY,
            AgencyType.PROVINCE,
            AgencyType.SERVICE_UNIT,
            AgencyType.MINISTRY,
            AgencyType.REGENCY,
            AgencyType.INSTITUTION,
            AgencyType.STATE_COMPANY);

    private SampleNames() {}

    static AgencyType type(int i) {
        return TYPES.get(i % TYPES.size());
    }

    static String name(int i) {
        String region = REGIONS.get(i % REGIONS.size()) + (i < 90 ? "" : " " + i / 10);
        return switch (type(i)) {
            case MINISTRY -> "Kementerian Koordinator Bidang Pembangunan Kawasan " + region + " Republik Indonesia";
            case INSTITUTION -> "Badan Pengelola " + region;
            case PROVINCE -> "Pemerintah Provinsi " + region;
            case REGENCY -> "Pemerintah Kabupaten " + region;
            case CITY -> "Pemerintah Kota " + region;
            case STATE_COMPANY -> "PT Layanan " + region + " (Persero)";
            case REGIONAL_COMPANY -> "Perumda Air Minum " + region;
            case SERVICE_UNIT -> "Rumah Sakit Umum Daerah dr. Soekamto Wiryodiningrat " + region;
        };
    }
}
