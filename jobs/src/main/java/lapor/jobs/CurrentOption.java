package lapor.jobs;

import lapor.publication.Pointing;
import picocli.CommandLine.Option;

/** Whether a run that does not make pages may take the place of one that did. */
final class CurrentOption {
    @Option(
            names = "--as-current",
            description = "Let current point to this run even where it points to one that went further, such as one"
                    + " with pages.")
    private boolean asCurrent;

    Pointing pointing() {
        return asCurrent ? Pointing.ALWAYS : Pointing.UNLESS_POORER;
    }
}
