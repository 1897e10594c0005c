package lapor.report.crosscheck;

import lapor.report.site.AgencyLink;
import lapor.report.site.Fact;
import lapor.report.site.Shell;

import java.util.List;

/**
 * What an agency is written about claims that the logs do not support.
 *
 * @param shell what stands around it
 * @param agency to whom
 * @param subject what it is about
 * @param opening sentences before the lists
 * @param contradicted claims that the logs contradict
 * @param untested claims that cannot be tested
 * @param definitions how each metric named is defined
 */
public record Letter(
        Shell shell,
        AgencyLink agency,
        String subject,
        List<String> opening,
        List<ClaimLine> contradicted,
        List<ClaimLine> untested,
        List<Fact> definitions) {}
