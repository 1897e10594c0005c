package lapor.jobs.logs;

import java.io.IOException;

/** The text of a log that cannot be read on, with why and where, for the person who delivered the file. */
final class RefusedTextException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedTextException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
