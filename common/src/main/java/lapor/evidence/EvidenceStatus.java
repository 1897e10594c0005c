package lapor.evidence;

import lapor.text.Coded;

/** Whether an agency's evidence suffices for a score. */
public enum EvidenceStatus implements Coded {
    OK,
    /** Too little of the weight has evidence (tidak dapat dinilai). */
    NOT_ASSESSABLE;
}
