package lapor.generate;

/** How large the log of a world became. */
public record Written(long lines, int files) {}
