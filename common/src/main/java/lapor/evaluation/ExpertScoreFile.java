package lapor.evaluation;

import static java.util.stream.Collectors.joining;

import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.input.CsvInput;
import lapor.input.CsvRow;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code documents.csv} and {@code panel.csv}: the scores that people gave. */
public final class ExpertScoreFile {
    private final String column;
    private final List<String> criteria;
    private final Set<String> entrants;
    private final Set<List<String>> given = new HashSet<>();

    private ExpertScoreFile(String column, List<Criterion> criteria, Set<String> entrants) {
        this.column = column;
        this.criteria = criteria.stream().map(Criterion::id).toList();
        this.entrants = entrants;
    }

    /**
     * The scores of {@code documents.csv}, as they stand in the file.
     *
     * @param entrants ids of the agencies that have entered
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<ExpertScore> readDocuments(Path file, Edition edition, Set<String> entrants) {
        return new ExpertScoreFile("criterion", edition.criteria(), entrants).read(file);
    }

    /**
     * The scores of {@code panel.csv}, as they stand in the file.
     *
     * @param entrants ids of the agencies that have entered
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<ExpertScore> readPanel(Path file, Edition edition, Set<String> entrants) {
        return new ExpertScoreFile("part", edition.panelParts(), entrants).read(file);
    }

    private List<ExpertScore> read(Path file) {
        return CsvInput.read(file, List.of("agency_id", column, "evaluator", "score"), List.of(), this::score);
    }

    private ExpertScore score(CsvRow row) {
        ExpertScore score = new ExpertScore(
                row.text("agency_id"), row.text(column), row.text("evaluator"), row.number("score", 0, 100));
        String agency = score.agencyId();
        String criterion = score.criterion();
        if (!agency.isEmpty() && !entrants.contains(agency)) {
            row.problems().invalid(row.path("agency_id"), "agency \"" + agency + "\" did not enter");
        }
        if (!criterion.isEmpty() && !criteria.contains(criterion)) {
            row.problems()
                    .invalid(
                            row.path(column),
                            "must be one of " + criteria.stream().collect(joining(", ")) + ", but is \"" + criterion
                                    + "\"");
        }
        boolean complete =
                !agency.isEmpty() && !criterion.isEmpty() && !score.evaluator().isEmpty();
        if (complete && !given.add(List.of(agency, criterion, score.evaluator()))) {
            row.problems()
                    .invalid(
                            row.path("evaluator"),
                            "\"" + score.evaluator() + "\" has scored " + criterion + " of agency \"" + agency
                                    + "\" already");
        }
        return score;
    }
}
