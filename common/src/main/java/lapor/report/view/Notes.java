package lapor.report.view;

import java.util.List;

/**
 * What one must know to judge the results.
 *
 * @param limits the time limits that the metrics judge by
 * @param definitions of the metrics
 * @param methods of the edition
 * @param quality findings in the data
 * @param provenance where the report comes from
 */
public record Notes(
        String limits,
        List<Definition> definitions,
        Methods methods,
        List<QualityLine> quality,
        List<Fact> provenance) {}
