package lapor.agency;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.Locale;

/** What kind of agency it is; agencies are compared within their type. */
public enum AgencyType {
    MINISTRY(text("Kementerian", "Ministry")),
    INSTITUTION(text("Lembaga", "Institution")),
    PROVINCE(text("Pemerintah provinsi", "Province")),
    REGENCY(text("Pemerintah kabupaten", "Regency")),
    CITY(text("Pemerintah kota", "City")),
    STATE_COMPANY(text("BUMN", "State company")),
    REGIONAL_COMPANY(text("BUMD", "Regional company")),
    SERVICE_UNIT(text("Unit pelayanan publik", "Service unit"));

    private final LocalText label;

    AgencyType(LocalText label) {
        this.label = label;
    }

    /** As written in files: {@code state_company}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public LocalText label() {
        return label;
    }
}
