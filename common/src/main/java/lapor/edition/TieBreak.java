package lapor.edition;

import lapor.input.JsonFields;

/**
 * A score that decides between entries whose combined scores are equal: the higher one goes first.
 *
 * @param score one that has a weight at the stage
 */
public record TieBreak(ScoreSource score, Basis basis) {

    static TieBreak from(JsonFields fields, BasisReader bases) {
        return new TieBreak(fields.constant("score", ScoreSource.class), bases.read(fields));
    }
}
