package lapor.evidence;

import java.util.Locale;

/** Whether an agency's evidence suffices for a score. */
public enum EvidenceStatus {
    OK,
    /** Too little of the weight has evidence (tidak dapat dinilai). */
    NOT_ASSESSABLE;

    /** As written in files: {@code not_assessable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
