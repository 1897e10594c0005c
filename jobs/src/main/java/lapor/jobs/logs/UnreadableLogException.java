package lapor.jobs.logs;

/** A log file as a whole cannot be read. */
final class UnreadableLogException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableLogException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, for the person who delivered the file. */
    String reason() {
        return reason;
    }
}
