package lapor.source;

/** Ends the mapping of a row that breaks a rule. It has no trace, as rows may be broken by the million. */
final class BrokenRowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    BrokenRowException(RowRule rule, String column, String value) {
        super(rule.code(), null, false, false);
        this.rejection = Rejection.of(rule, column, value);
    }

    BrokenRowException(Rejection rejection) {
        super(rejection.rule().code(), null, false, false);
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
