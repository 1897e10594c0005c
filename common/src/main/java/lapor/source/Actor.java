package lapor.source;

/** Who caused an event. The code stands for it in the lake and never changes. */
public enum Actor {
    /** Admin Nasional: verifies and disposes. */
    NATIONAL_ADMIN(1),
    /** Admin Instansi: the agency's coordinator. */
    AGENCY_ADMIN(2),
    /** Pejabat Penghubung: the officer of a work unit. */
    LIAISON(3),
    /** Pelapor. */
    REPORTER(4),
    /** The system itself, such as the automatic close. */
    SYSTEM(5);

    private final int code;

    Actor(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
