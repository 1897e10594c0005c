package lapor.report.changes;

import lapor.report.sheet.Section;
import lapor.report.site.Shell;

import java.util.List;

/**
 * The page of changes.
 *
 * @param shell what stands around it
 * @param what it answers
 * @param parts from above to below
 */
public record ChangesPage(Shell shell, String what, List<Part> parts) {
    public ChangesPage {
        parts = List.copyOf(parts);
    }

    /**
     * One part of it.
     *
     * @param section with sentences, and tables of its own
     * @param contests changes contest by contest; often empty
     */
    public record Part(Section section, List<Contest> contests) {
        public Part {
            contests = List.copyOf(contests);
        }

        static Part of(Section section) {
            return new Part(section, List.of());
        }
    }
}
