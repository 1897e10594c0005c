package lapor.edition;

import lapor.text.Coded;

/** What is drawn anew in each draw of the ranks (sumber ketidakpastian). */
public enum VariedInput implements Coded {
    /** The metrics behind the evidence score, within what their cases allow. */
    SAMPLING,
    /** The scores of documents and panel, within what evaluators disagree. */
    EVALUATORS,
    /** The weights of indicators, criteria, panel parts and sources of scores. */
    WEIGHTS,
    /** How points are spread over the scale: by the edition's goalposts, or by those who compete. */
    NORMALISATION;
}
