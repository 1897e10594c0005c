package lapor.evaluation;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A candidate's place in its group.
 *
 * @param combined 0-100, absent when it cannot be ranked
 * @param rank 1 is best; the equal share a rank, and the next one is as far on as they are many
 */
record Ranked(Candidate candidate, OptionalDouble combined, OptionalInt rank) {}
