package lapor.report.view;

import java.util.List;

/**
 * What became of the claims.
 *
 * @param summary how many were found what
 * @param counts the same counts by verdict
 * @param contradicted the contradicted ones
 */
public record Crosscheck(String summary, List<Fact> counts, List<CrosscheckLine> contradicted) {}
