package lapor.report.lessons;

import lapor.report.agency.Part;
import lapor.report.site.Shell;

import java.util.List;

/**
 * Whom to ask.
 *
 * @param shell what stands around it
 * @param period which the numbers are of
 * @param parts who improved, and for each indicator who is distinguishably good
 */
public record LessonsPage(Shell shell, String period, List<Part> parts) {
    public LessonsPage {
        parts = List.copyOf(parts);
    }
}
