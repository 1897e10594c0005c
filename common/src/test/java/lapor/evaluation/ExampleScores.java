package lapor.evaluation;

import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.evidence.EvidenceRow;
import lapor.input.CsvInput;
import lapor.input.CsvRow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** {@code scores.csv} of an example: a column for each criterion, one for the evidence, one for all of the panel. */
record ExampleScores(List<ExpertScore> documents, List<ExpertScore> panel, List<EvidenceRow> evidence) {

    static ExampleScores read(Path file, Edition edition) {
        ExampleScores scores = new ExampleScores(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> columns = new ArrayList<>(List.of("agency_id", "evidence", "panel"));
        edition.criteria().forEach(criterion -> columns.add(criterion.id()));
        CsvInput.read(file, columns, List.of(), row -> scores.add(row, edition));
        return scores;
    }

    private boolean add(CsvRow row, Edition edition) {
        String agency = row.text("agency_id");
        for (Criterion criterion : edition.criteria()) {
            add(documents, agency, criterion, row.findNumber(criterion.id(), 0, 100));
        }
        for (Criterion part : edition.panelParts()) {
            add(panel, agency, part, row.findNumber("panel", 0, 100));
        }
        return evidence.add(World.evidence(agency, "", row.findNumber("evidence", 0, 100)));
    }

    private static void add(List<ExpertScore> scores, String agency, Criterion criterion, OptionalDouble score) {
        score.ifPresent(value -> scores.add(new ExpertScore(agency, criterion.id(), "evaluator", value)));
    }
}
