package lapor.report.methods;

import lapor.report.sheet.Sheet;
import lapor.report.site.Fact;
import lapor.report.site.Shell;

import java.util.List;
import java.util.Optional;

/**
 * How numbers were made.
 *
 * @param shell what stands around it
 * @param limits the time limits that the metrics judge by
 * @param definitions of the metrics
 * @param methods of the edition
 * @param provenance where the report comes from
 * @param manifest what the run was made of
 * @param left what of that is not shown
 */
public record MethodsPage(
        Shell shell,
        String limits,
        List<Definition> definitions,
        Methods methods,
        List<Fact> provenance,
        List<Sheet> manifest,
        Optional<String> left) {}
