package lapor.crosscheck;

import lapor.input.JsonFields;

import java.util.List;

/**
 * How claims of one unit are judged.
 *
 * @param unit the unit's name
 * @param size how far a claimed value may be rounded, in the unit; numerators and denominators have none
 * @param min the least value a claim can have
 * @param max the greatest value a claim can have
 * @param metrics ids of the metrics in this unit
 */
public record Tolerance(String unit, double size, double min, double max, List<String> metrics) {
    private static final double RANGE = 1e9;

    static Tolerance from(JsonFields fields) {
        int before = fields.problems().size();
        Tolerance tolerance = new Tolerance(
                fields.text("unit"),
                fields.number("tolerance", 0, RANGE),
                fields.number("min", -RANGE, RANGE),
                fields.number("max", -RANGE, RANGE),
                fields.texts("metrics"));
        if (before == fields.problems().size() && !(tolerance.min < tolerance.max)) {
            fields.problems()
                    .invalid(fields.path("max"), "must be above min " + tolerance.min + ", but is " + tolerance.max);
        }
        return tolerance;
    }
}
