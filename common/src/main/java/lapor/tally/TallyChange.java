package lapor.tally;

/**
 * How a tally differs from what it was at the instant before, of a few instants in order.
 *
 * @param moment number of the instant
 * @param row whose count is the change: more than before, or fewer where it is below 0
 */
public record TallyChange(int moment, TallyRow row) {}
