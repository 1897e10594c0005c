package lapor.jobs.lake;

import java.nio.file.Path;

/** Another run holds the lake; waiting for it may mend that. */
public final class LakeHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LakeHeldException(Path lake) {
        super("another run holds the lake " + lake);
    }
}
