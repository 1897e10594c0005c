package lapor.explanation;

import java.util.OptionalDouble;

/**
 * One thing that is scored by itself: a criterion, a part of the panel, or an indicator.
 *
 * @param weight as the edition gives it, among the others of its source
 * @param points 0-100, absent where nobody scored it, or where there is no evidence
 */
record Leaf(String id, double weight, OptionalDouble points) {}
