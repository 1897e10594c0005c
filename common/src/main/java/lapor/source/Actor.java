package lapor.source;

import lapor.text.Coded;
import lapor.text.Numbered;

/** Who caused an event. The number stands for it in the lake and never changes. */
public enum Actor implements Coded, Numbered {
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

    private final int number;

    Actor(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
