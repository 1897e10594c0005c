package lapor.evaluator;

import lapor.input.CsvInput;
import lapor.input.CsvRow;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the run's {@code evaluators.csv}. */
public final class AffiliationFile {
    private final Set<String> agencies;
    private final Set<Affiliation> told = new HashSet<>();

    private AffiliationFile(Set<String> agencies) {
        this.agencies = agencies;
    }

    /**
     * Where evaluators belong, as it stands in the file. Evaluators who have scored nothing may be there.
     *
     * @param agencies ids of the agencies that the run knows
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<Affiliation> read(Path file, Set<String> agencies) {
        AffiliationFile affiliations = new AffiliationFile(agencies);
        return CsvInput.read(file, List.of("evaluator", "agency_id"), List.of(), affiliations::affiliation);
    }

    private Affiliation affiliation(CsvRow row) {
        Affiliation affiliation = new Affiliation(row.text("evaluator"), row.text("agency_id"));
        String agency = affiliation.agencyId();
        if (!agency.isEmpty() && !agencies.contains(agency)) {
            row.problems().invalid(row.path("agency_id"), "unknown agency \"" + agency + "\"");
        }
        if (!agency.isEmpty() && !affiliation.evaluator().isEmpty() && !told.add(affiliation)) {
            row.problems()
                    .invalid(
                            row.path("evaluator"),
                            "\"" + affiliation.evaluator() + "\" is of agency \"" + agency + "\" already");
        }
        return affiliation;
    }
}
