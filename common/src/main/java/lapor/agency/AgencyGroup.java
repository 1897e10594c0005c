package lapor.agency;

import java.util.Locale;

/** The two sorts of entrants among agencies: agencies themselves (instansi pemerintah) and service units (UPP). */
public enum AgencyGroup {
    IP,
    UPP;

    /** As written in files: {@code ip}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
