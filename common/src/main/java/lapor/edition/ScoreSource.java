package lapor.edition;

import java.util.Locale;

/** Where a score of an entry comes from. */
public enum ScoreSource {
    /** Evaluators' scores of the documents handed in. */
    DOCUMENTS,
    /** What the handling logs show. */
    EVIDENCE,
    /** The panel's scores of presentation, interview and observation. */
    PANEL;

    /** As written in files: {@code documents}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
