package lapor.jobs;

import lapor.jobs.lake.Misfortune;

/** How a command ended. */
final class ExitCode {
    static final int DONE = 0;
    /** A bug or a failed machine; the log has the trace. */
    static final int FAILED = 1;
    /** Bad usage or invalid input; every problem was listed. */
    static final int INVALID_INPUT = 2;
    /** The data are not good enough; nothing was published. */
    static final int GATE_FAILED = 3;
    /** An input is late or missing. */
    static final int INPUT_MISSING = 4;
    /** Another run holds the lake or the output. */
    static final int HELD = 5;

    private ExitCode() {}

    /** How a command ends that such a thing befell: what people must put right themselves is invalid input. */
    static int of(Misfortune.Kind kind) {
        return switch (kind) {
            case RIGHTS, MISSING, DAMAGED -> INVALID_INPUT;
            case FULL, MACHINE -> FAILED;
        };
    }
}
