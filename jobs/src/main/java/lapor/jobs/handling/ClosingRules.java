package lapor.jobs.handling;

import org.apache.spark.sql.Column;

/**
 * What closings are held to.
 *
 * @param term in which the reporter can undo one
 * @param responsesTold of an event, whether the mapping it was read with tells of responses
 */
public record ClosingRules(ReporterTerm term, Column responsesTold) {}
