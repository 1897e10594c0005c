package lapor.jobs;

import lapor.finding.Finding;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * What the product says of an agency of a played world.
 *
 * @param score its evidence score; absent where it has none
 * @param received in the evidence window
 * @param open findings beside its rank
 */
record GameVerdict(OptionalDouble score, long received, Set<Finding> open) {}
