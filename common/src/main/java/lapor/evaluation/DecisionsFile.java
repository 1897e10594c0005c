package lapor.evaluation;

import static java.util.stream.Collectors.toMap;

import lapor.edition.Edition;
import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.input.InvalidInputException;
import lapor.input.Problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code decisions.csv}: what people decided against the scores, or where scores are equal. A stage is written as
 * its id, or as {@code STAGE/CATEGORY} where a group's places are given by category.
 */
public final class DecisionsFile {
    private static final List<String> COLUMNS = List.of("agency_id", "stage", "decision", "reason", "decided_by");

    private final DecisionChecks checks;
    private final List<Decision> read = new ArrayList<>();

    private DecisionsFile(DecisionChecks checks) {
        this.checks = checks;
    }

    /**
     * The decisions, as they stand in the file.
     *
     * @param ineligible ids of agencies whose entries fail a condition on entering
     * @throws InvalidInputException with every problem of the file, those between rows included
     */
    public static List<Decision> read(Path file, Edition edition, List<Entry> entries, Set<String> ineligible) {
        Map<String, String> groups = entries.stream().collect(toMap(Entry::agencyId, Entry::group));
        DecisionChecks checks = new DecisionChecks(edition, groups, ineligible);
        DecisionsFile decisions = new DecisionsFile(checks);
        Problems problems = new Problems();
        try {
            CsvInput.read(file, COLUMNS, List.of(), decisions::decision);
        } catch (InvalidInputException e) {
            problems.addAll(e);
        }
        checks.keepToPlaces(decisions.read, file.toString(), problems);
        problems.throwIfAny();
        return List.copyOf(decisions.read);
    }

    private Optional<Decision> decision(CsvRow row) {
        String agency = row.text("agency_id");
        String stage = row.text("stage");
        Decision.Kind kind = row.constant("decision", Decision.Kind.class);
        Stream.of("reason", "decided_by").forEach(row::text);
        if (agency.isEmpty() || stage.isEmpty() || row.findText("decision").isEmpty()) {
            return Optional.empty();
        }
        Optional<Decision> decision = checks.decision(row, agency, stage, kind);
        decision.ifPresent(found -> {
            checks.unlessContradicted(row, found, read);
            read.add(found);
        });
        return decision;
    }
}
