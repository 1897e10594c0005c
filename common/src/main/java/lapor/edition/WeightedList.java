package lapor.edition;

import lapor.input.JsonFields;
import org.apache.commons.math3.util.Precision;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Reads a list whose elements share out a weight of 1. */
final class WeightedList {
    private static final double TOLERANCE = 1e-9;

    private WeightedList() {}

    /** Reads the list; weights that were misread are reported as such, and then not added up. */
    static <T> List<T> read(JsonFields fields, String key, Function<JsonFields, T> reader, ToDoubleFunction<T> weight) {
        int before = fields.problems().size();
        List<T> elements = fields.objects(key, reader);
        double sum = elements.stream().mapToDouble(weight).sum();
        if (before == fields.problems().size() && !elements.isEmpty() && !Precision.equals(sum, 1, TOLERANCE)) {
            fields.problems().invalid(fields.path(key), "weights must sum to 1, but sum to " + Precision.round(sum, 9));
        }
        return elements;
    }

    /** A weight between 0 and 1, under the key {@code weight}. */
    static double weight(JsonFields fields) {
        return fields.number("weight", 0, 1);
    }
}
