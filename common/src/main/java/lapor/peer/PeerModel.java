package lapor.peer;

import lapor.metric.Estimate;

import java.util.Optional;

/** What the numbers of a metric look like among the agencies of one kind in one period. */
interface PeerModel {

    /** What the agencies show together. */
    double value();

    /** How one of them stands; absent where its own error is not known. */
    Optional<Stand> stand(Estimate estimate);
}
