package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

import java.util.List;

/**
 * A prize inside a group, such as the best of one aspect.
 *
 * @param group id of the group it belongs to
 * @param criteria what makes its document score, weights sum to 1; empty where all criteria count as everywhere
 */
public record Category(String id, String group, LocalText name, List<CriterionWeight> criteria, Basis basis) {

    static Category from(JsonFields fields, BasisReader bases) {
        List<CriterionWeight> criteria =
                WeightedList.read(fields, "criteria", CriterionWeight::from, CriterionWeight::weight);
        References.distinct(fields, "criteria", "criterion", criteria.stream().map(CriterionWeight::criterion));
        return new Category(
                fields.text("id"),
                fields.text("group"),
                fields.object("name", BothLanguages::from),
                criteria,
                bases.read(fields));
    }

    /** The criteria that count for it, weighted as it weighs them. */
    public List<Criterion> weigh(List<Criterion> all) {
        if (criteria.isEmpty()) {
            return all;
        }
        return all.stream()
                .map(criterion -> criterion.withWeight(criteria.stream()
                        .filter(own -> own.criterion().equals(criterion.id()))
                        .mapToDouble(CriterionWeight::weight)
                        .sum()))
                .toList();
    }
}
