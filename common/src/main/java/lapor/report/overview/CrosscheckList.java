package lapor.report.overview;

import java.util.List;

/**
 * Contradicted claims that differ from the logs to the same side.
 *
 * @param title which side, and how many
 * @param lines by agency and metric
 */
public record CrosscheckList(String title, List<CrosscheckLine> lines) {}
