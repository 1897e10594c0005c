package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.Coded;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How ranks are drawn again and again to tell how sure they are (ketidakpastian peringkat).
 *
 * @param draws of the ranks, 100 to 100,000
 * @param driverDraws of each sample that tells the inputs' influence apart, 50 to 10,000
 * @param varies what is drawn; the rest stays as the edition says
 * @param concentration of the Dirichlet distribution of weights: a weight w has the standard deviation {@code √(w (1 −
 *     w)/(concentration + 1))}
 * @param minMaxShare share of the draws, 0-1, in which points are stretched from the least to the most in the group
 * @param zScoreShare share of the draws, 0-1, in which every indicator is given the same spread in the group
 */
public record UncertaintyPlan(
        int draws,
        int driverDraws,
        Set<VariedInput> varies,
        double concentration,
        double minMaxShare,
        double zScoreShare,
        Basis basis) {
    private static final int FEWEST_DRAWS = 100;
    private static final int MOST_DRAWS = 100_000;
    private static final int FEWEST_DRIVER_DRAWS = 50;
    private static final int MOST_DRIVER_DRAWS = 10_000;
    private static final double MOST_CONCENTRATION = 1e6;

    public UncertaintyPlan {
        varies = varies.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(varies));
    }

    /** The same with other inputs drawn. */
    public UncertaintyPlan varying(Set<VariedInput> inputs) {
        return new UncertaintyPlan(draws, driverDraws, inputs, concentration, minMaxShare, zScoreShare, basis);
    }

    static UncertaintyPlan from(JsonFields fields, BasisReader bases) {
        UncertaintyPlan plan = new UncertaintyPlan(
                fields.integer("draws", FEWEST_DRAWS, MOST_DRAWS),
                fields.integer("driverDraws", FEWEST_DRIVER_DRAWS, MOST_DRIVER_DRAWS),
                inputs(fields),
                fields.number("concentration", 1, MOST_CONCENTRATION),
                fields.number("minMaxShare", 0, 1),
                fields.number("zScoreShare", 0, 1),
                bases.read(fields));
        if (plan.minMaxShare + plan.zScoreShare > 1) {
            fields.problems()
                    .invalid(
                            fields.path("zScoreShare"),
                            "must not exceed 1 together with minMaxShare " + plan.minMaxShare + ", but is "
                                    + plan.zScoreShare);
        }
        return plan;
    }

    private static Set<VariedInput> inputs(JsonFields fields) {
        List<String> codes = fields.texts("varies");
        Set<VariedInput> inputs = EnumSet.noneOf(VariedInput.class);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).toLowerCase(Locale.ROOT);
            String key = "varies[" + i + "]";
            References.check(
                    fields, key, code, Arrays.stream(VariedInput.values()).map(VariedInput::code));
            Coded.find(VariedInput.class, code)
                    .filter(input -> !inputs.add(input))
                    .ifPresent(again -> fields.problems().invalid(fields.path(key), "\"" + code + "\" is there twice"));
        }
        return inputs;
    }
}
