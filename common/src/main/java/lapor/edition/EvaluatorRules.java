package lapor.edition;

import lapor.input.BundledFile;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;
import lapor.text.Coded;
import lapor.text.LocalText;

/**
 * How an edition treats the people who score (aturan penilai).
 *
 * @param counts which scores count
 * @param conflicted what becomes of scores of entries with which the evaluator shares an agency
 * @param discussedSpread highest less lowest score of one criterion, 0-100, from which evaluators should talk
 * @param neededEntries entries with two scores or more, without which nothing is said of agreement; at least 2
 */
public record EvaluatorRules(Counts counts, Conflicted conflicted, double discussedSpread, int neededEntries) {
    private static final String BUNDLED = "evaluators/usual.json";

    /** Which scores count. */
    public enum Counts implements Coded {
        /** As they were given. */
        RAW,
        /** Less the evaluator's severity. */
        ADJUSTED;
    }

    /** What becomes of conflicted scores. */
    public enum Conflicted implements Coded {
        /** They are listed, and count. */
        COUNTED,
        /** They are listed, and do not count. */
        LEFT_OUT
    }

    private record Bundled(LocalText assumption, EvaluatorRules rules) {}

    /** The rules of editions that say nothing of it: this project's assumption. */
    public static EvaluatorRules usual() {
        return bundled().rules();
    }

    /** What a report says of the usual rules. */
    public static LocalText usualAssumption() {
        return bundled().assumption();
    }

    private static Bundled bundled() {
        return JsonDocument.read(
                BUNDLED,
                BundledFile.read(EvaluatorRules.class, BUNDLED),
                fields -> new Bundled(fields.object("assumption", BothLanguages::from), rules(fields)));
    }

    static EvaluatorRules from(JsonFields fields, BasisReader bases) {
        bases.read(fields);
        return rules(fields);
    }

    private static EvaluatorRules rules(JsonFields fields) {
        return new EvaluatorRules(
                fields.constant("counts", Counts.class),
                fields.constant("conflicted", Conflicted.class),
                fields.number("discussedSpread", 0, 100),
                fields.integer("neededEntries", 2, 10_000));
    }
}
