package lapor.report.overview;

import lapor.report.site.Fact;

import java.util.List;
import java.util.Optional;

/**
 * What became of the claims.
 *
 * @param summary how many were found what
 * @param counts the same counts by verdict
 * @param assumption what the verdicts rest on
 * @param supported why the supported ones are
 * @param untested why some could not be tested
 * @param contradicted whether any is contradicted
 */
public record Crosscheck(
        String summary,
        List<Fact> counts,
        String assumption,
        Optional<String> supported,
        Optional<String> untested,
        boolean contradicted) {}
