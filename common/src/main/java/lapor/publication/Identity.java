package lapor.publication;

import lapor.table.Extent;

import java.time.Instant;
import java.util.Optional;

/**
 * Which run it is.
 *
 * @param run its id
 * @param asOf the instant it looks from
 * @param depth how far it went
 * @param code version of the code
 * @param previous id of the run that was the last one when this was made first; empty where there was none
 */
public record Identity(String run, Instant asOf, Extent depth, String code, String previous) {
    public Identity {
        // the manifests of the first release name none
        previous = Optional.ofNullable(previous).orElse("");
    }

    /** The same run, following another one. */
    Identity after(String otherPrevious) {
        return new Identity(run, asOf, depth, code, otherPrevious);
    }
}
