package lapor.edition;

import lapor.input.JsonFields;

/**
 * How much a criterion of the documents counts for a category.
 *
 * @param criterion id of the criterion
 * @param weight share of the category's document score, 0-1
 */
public record CriterionWeight(String criterion, double weight) {

    static CriterionWeight from(JsonFields fields) {
        return new CriterionWeight(fields.text("criterion"), WeightedList.weight(fields));
    }
}
