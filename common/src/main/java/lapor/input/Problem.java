package lapor.input;

/**
 * One thing wrong with what was handed in.
 *
 * @param kind whether a value is wrong or a whole input is not there
 * @param path where: a file, and inside it a key, or a line and a column
 * @param message what is wrong, with the value found and what was expected
 */
public record Problem(Kind kind, String path, String message) {

    /** Whether something must be mended, or is only not there yet. */
    public enum Kind {
        INVALID,
        MISSING
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
