package lapor.agency;

import static lapor.text.LocalText.text;

import lapor.text.Coded;
import lapor.text.LocalText;

/** What kind of agency it is; agencies are compared within their type. */
public enum AgencyType implements Coded {
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

    public LocalText label() {
        return label;
    }
}
