package lapor.rule;

import lapor.input.BundledFile;
import lapor.input.InputFile;

import java.nio.file.Path;

/**
 * The rules that metrics are judged by, which are data: time limits, what is withheld from publication, and what is a
 * sign worth a look.
 *
 * @param limits through time
 * @param smallCell fewer persons, or complaints where one would be told of, than this are withheld
 * @param conduct what makes the course of a handling a sign
 * @param findings from where on signs are findings
 * @param backlogDays length of the daily series of open handlings
 */
public record Rules(LimitSchedule limits, int smallCell, ConductRules conduct, FindingRules findings, int backlogDays) {
    private static final String BUNDLED = "rules.json";

    /** Those that come with the product. */
    public static Rules bundled() {
        return RulesReader.parse(BUNDLED, BundledFile.read(Rules.class, BUNDLED));
    }

    /**
     * Those of a file.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static Rules read(Path file) {
        return RulesReader.parse(file.toString(), InputFile.read(file));
    }
}
