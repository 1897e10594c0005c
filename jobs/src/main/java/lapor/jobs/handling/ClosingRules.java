package lapor.jobs.handling;

import org.apache.spark.sql.Column;

/**
 * What closings are held to.
 *
 * @param term in which the reporter can undo one
 * @param days how a closing that is known to the day only is compared
 * @param responsesTold of an event, whether the mapping it was read with tells of responses
 */
public record ClosingRules(ReporterTerm term, DayTimes days, Column responsesTold) {}
