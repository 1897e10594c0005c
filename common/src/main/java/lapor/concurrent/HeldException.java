package lapor.concurrent;

/** Another run holds what this one needs; waiting for it may mend that. */
public final class HeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what is held, such as "the lake /data/lake" */
    public HeldException(String what) {
        super("another run holds " + what);
    }
}
