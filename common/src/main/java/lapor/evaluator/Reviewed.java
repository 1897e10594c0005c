package lapor.evaluator;

import static lapor.text.LocalText.text;

import lapor.edition.EvaluatorRules;
import lapor.edition.ScoreSource;
import lapor.table.Column;
import lapor.table.Columns;
import lapor.table.Heading;
import lapor.table.Kind;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of a table of the review: something that was seen in the scores of a source.
 *
 * @param rules of the review
 * @param source that was reviewed
 * @param seen what was seen in it
 */
public record Reviewed<T>(EvaluatorRules rules, SourceReview source, T seen) {
    static final Heading<String> CRITERION = new Heading<>(
            "criterion",
            Kind.TEXT,
            text("Id kriteria, atau bagian panel.", "Id of the criterion, or part of the panel."));

    static final Heading<String> EVALUATOR =
            new Heading<>("evaluator", Kind.TEXT, text("Id penilai.", "Id of the evaluator."));

    /** What was seen in each source of a review, in order. */
    public static <T> List<Reviewed<T>> of(Review review, Function<SourceReview, Collection<T>> seen) {
        return review.sources().stream()
                .flatMap(source -> seen.apply(source).stream().map(one -> new Reviewed<>(review.rules(), source, one)))
                .toList();
    }

    /** The column that the tables of the review begin with, and then those. */
    static <T> Columns<Reviewed<T>> columns(Columns<Reviewed<T>> columns) {
        Column<Reviewed<T>, ScoreSource> source = Column.of(
                "source",
                Kind.code(ScoreSource.class).of(Kind.codes(Stream.of(ScoreSource.DOCUMENTS, ScoreSource.PANEL))),
                text("Sumber skor: dokumen atau panel.", "Source of the scores: documents or panel."),
                row -> row.source().source());
        return Columns.of(source).and(columns);
    }

    /** To six digits after the point: what lies behind is rounding of the equations. */
    static OptionalDouble rounded(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(rounded(value.getAsDouble())) : value;
    }

    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
