package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

/**
 * What evaluators score from 0 to 100: a criterion of the documents, or a part of the panel.
 *
 * @param weight share of the score, 0-1
 */
public record Criterion(String id, LocalText name, double weight, Basis basis) {

    /** The same criterion with another weight. */
    Criterion withWeight(double other) {
        return new Criterion(id, name, other, basis);
    }

    static Criterion from(JsonFields fields, BasisReader bases) {
        return new Criterion(
                fields.text("id"),
                fields.object("name", BothLanguages::from),
                WeightedList.weight(fields),
                bases.read(fields));
    }
}
