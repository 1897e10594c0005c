package lapor.run;

import java.nio.file.Path;
import java.util.Optional;

/** What the command line says instead of the run file. */
public record Overrides(Optional<String> asOf, Optional<Path> lake, Optional<Path> out, Optional<String> edition) {

    /** The same, looking from another instant; from the run file's when there is none. */
    public Overrides at(Optional<String> instant) {
        return new Overrides(instant, lake, out, edition);
    }
}
