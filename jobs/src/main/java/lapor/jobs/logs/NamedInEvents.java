package lapor.jobs.logs;

import java.util.SortedMap;

/**
 * What the events of a delivery name.
 *
 * @param agencies events by the agency that they name; empty unless the gate asks for them
 * @param misplacedShare share of the events that have text of a reporter where a name belongs, 0-1
 */
record NamedInEvents(SortedMap<String, Long> agencies, double misplacedShare) {}
