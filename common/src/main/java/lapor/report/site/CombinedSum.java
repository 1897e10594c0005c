package lapor.report.site;

import static java.util.stream.Collectors.joining;

import lapor.edition.ScoreSource;
import lapor.edition.ScoreWeight;
import lapor.edition.Stage;
import lapor.evaluation.EvaluationRow;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How scores and weights make the combined score of a stage, so that a reader can follow the sum. */
public record CombinedSum(Stage stage, Wording wording) {

    /** {@code dokumen × 70 % + bukti × 30 %}. */
    public String rule() {
        return counting().stream()
                .map(part -> wording.of(Phrase.TERM, source(part.score(), wording), wording.weight(part.weight())))
                .collect(joining(" + "));
    }

    /** The same with the entry's scores; absent where one of them is not in the row. */
    public Optional<String> findSum(EvaluationRow row) {
        List<ScoreWeight> parts = counting();
        boolean complete = row.combinedScore().isPresent()
                && parts.stream().allMatch(part -> score(row, part.score()).isPresent());
        return complete
                ? Optional.of(parts.stream().map(part -> term(row, part)).collect(joining(" + ")))
                : Optional.empty();
    }

    private String term(EvaluationRow row, ScoreWeight part) {
        return wording.of(
                Phrase.TERM,
                source(part.score(), wording) + " " + wording.score(score(row, part.score())),
                wording.weight(part.weight()));
    }

    private List<ScoreWeight> counting() {
        return stage.scores().stream().filter(part -> part.weight() > 0).toList();
    }

    /** The source in one word, for the middle of a sentence. */
    public static String source(ScoreSource source, Wording wording) {
        return wording.of(
                switch (source) {
                    case DOCUMENTS -> Phrase.SOURCE_DOCUMENTS;
                    case EVIDENCE -> Phrase.SOURCE_EVIDENCE;
                    case PANEL -> Phrase.SOURCE_PANEL;
                });
    }

    private static OptionalDouble score(EvaluationRow row, ScoreSource source) {
        return switch (source) {
            case DOCUMENTS -> row.documentScore();
            case EVIDENCE -> row.evidenceScore();
            case PANEL -> OptionalDouble.empty();
        };
    }
}
