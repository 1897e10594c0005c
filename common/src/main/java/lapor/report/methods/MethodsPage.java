package lapor.report.methods;

import lapor.report.site.Fact;
import lapor.report.site.Shell;

import java.util.List;

/**
 * How numbers were made.
 *
 * @param shell what stands around it
 * @param limits the time limits that the metrics judge by
 * @param definitions of the metrics
 * @param methods of the edition
 * @param provenance where the report comes from
 */
public record MethodsPage(
        Shell shell, String limits, List<Definition> definitions, Methods methods, List<Fact> provenance) {}
