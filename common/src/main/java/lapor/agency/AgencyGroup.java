package lapor.agency;

import lapor.text.Coded;

/** The two sorts of entrants among agencies: agencies themselves (instansi pemerintah) and service units (UPP). */
public enum AgencyGroup implements Coded {
    IP,
    UPP;
}
