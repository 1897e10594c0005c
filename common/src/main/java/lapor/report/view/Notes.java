package lapor.report.view;

import java.util.List;

/**
 * What one must know to judge the results.
 *
 * @param definitions of the metrics
 * @param assumptions of the edition
 * @param quality findings in the data
 * @param provenance where the report comes from
 */
public record Notes(
        List<Definition> definitions, List<String> assumptions, List<QualityLine> quality, List<Fact> provenance) {}
