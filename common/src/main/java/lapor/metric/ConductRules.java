package lapor.metric;

/**
 * From where on the course of a handling is a sign for people to look at.
 *
 * @param autoCloseDays working days after the last response before which the system should not close
 * @param bouncedAgencies a complaint disposed to so many agencies was passed around
 * @param bouncedReturns so was one that was sent back so many times
 */
public record ConductRules(int autoCloseDays, int bouncedAgencies, int bouncedReturns) {}
