package lapor.jobs.logs;

/** The data are not good enough to be used: nothing is added to the lake, and nothing is published. */
public final class GateFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GateFailedException(String message) {
        super(message);
    }
}
