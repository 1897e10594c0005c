package lapor.edition;

import lapor.input.JsonFields;

/**
 * One metric that counts in the evidence score.
 *
 * @param metric id of the metric
 * @param period id of one of the edition's periods
 * @param aspect id of the aspect it speaks of
 * @param weight share of the score, 0-1
 */
public record Indicator(String metric, String period, String aspect, Goalposts goalposts, double weight, Basis basis) {

    static Indicator from(JsonFields fields, BasisReader bases) {
        return new Indicator(
                fields.text("metric"),
                fields.text("period"),
                fields.text("aspect"),
                Goalposts.from(fields),
                WeightedList.weight(fields),
                bases.read(fields));
    }
}
