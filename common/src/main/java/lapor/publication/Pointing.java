package lapor.publication;

/** Whether {@code current} is to point to a run once it is published. */
public enum Pointing {
    /** Unless the run that it points to went further: pages do not give way to tables. */
    UNLESS_POORER,
    /** Whatever it points to. */
    ALWAYS,
    /** Another run stays the current one. */
    NEVER
}
