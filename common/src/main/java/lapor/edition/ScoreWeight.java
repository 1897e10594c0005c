package lapor.edition;

import lapor.input.JsonFields;

/**
 * How much one source of scores counts at a stage.
 *
 * @param weight share of the combined score, 0-1
 */
public record ScoreWeight(ScoreSource score, double weight, Basis basis) {

    static ScoreWeight from(JsonFields fields, BasisReader bases) {
        return new ScoreWeight(
                fields.constant("score", ScoreSource.class), WeightedList.weight(fields), bases.read(fields));
    }
}
