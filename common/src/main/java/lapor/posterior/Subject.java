package lapor.posterior;

import lapor.agency.Peer;

import java.util.List;
import java.util.Optional;

/**
 * An agency whose true values are asked for.
 *
 * @param peer with whom it is compared
 * @param observed by indicator; absent where there is no evidence
 */
public record Subject(String agencyId, Peer peer, List<Optional<Observed>> observed) {}
