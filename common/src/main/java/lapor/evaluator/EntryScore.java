package lapor.evaluator;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The score of one entry from one source, as given and as adjusted.
 *
 * @param raw 0-100, of scores as they were given; absent when a criterion that has a weight has no score
 * @param adjusted of scores less their evaluators' severity
 * @param unrated ids of the criteria that have a weight and no score
 * @param leftOut number of scores that do not count for a conflict
 */
public record EntryScore(
        String agencyId, OptionalDouble raw, OptionalDouble adjusted, List<String> unrated, long leftOut) {}
