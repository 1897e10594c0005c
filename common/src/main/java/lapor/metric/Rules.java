package lapor.metric;

import lapor.input.InputFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The rules that metrics are judged by, which are data: time limits, and what is withheld from publication.
 *
 * @param limits through time
 * @param smallCell breakdowns of fewer cases than this are withheld
 */
public record Rules(LimitSchedule limits, int smallCell) {
    private static final String BUNDLED = "rules.json";

    /** Those that come with the product. */
    public static Rules bundled() {
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return RulesReader.parse(BUNDLED, InputFile.decode(BUNDLED, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
