package lapor.jobs.handling;

import java.io.Serializable;
import java.time.Instant;

/** For how long after a closing the reporter can undo it: as long as the system waits with closing by itself. */
public interface ReporterTerm extends Serializable {

    /** Whether the reporter still opened it in time. */
    boolean holds(String agencyId, Instant received, Instant closed, Instant reopened);
}
