package lapor.edition;

import lapor.text.Coded;

/** Where a score of an entry comes from. */
public enum ScoreSource implements Coded {
    /** Evaluators' scores of the documents handed in. */
    DOCUMENTS,
    /** What the handling logs show. */
    EVIDENCE,
    /** The panel's scores of presentation, interview and observation. */
    PANEL;
}
