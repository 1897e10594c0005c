package lapor.evaluator;

import lapor.edition.EvaluatorRules;
import lapor.statistics.Bounds;
import lapor.statistics.agreement.IntraclassCorrelation;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables {@code evaluators.csv}, {@code agreement.csv}, {@code disagreements.csv}, {@code expert_scores.csv},
 * {@code unrated.csv} and {@code conflicts.csv}; the first column of each is the source of the scores.
 */
public final class ReviewFiles {
    private final Path folder;
    private final Review review;

    private ReviewFiles(Path folder, Review review) {
        this.folder = folder;
        this.review = review;
    }

    /** Writes all tables into the folder; a table without rows has its header. */
    public static void write(Path folder, Review review) {
        ReviewFiles files = new ReviewFiles(folder, review);
        files.table(
                "evaluators.csv",
                "evaluator,entries,scores,shared,mean,severity,severity_low,severity_high,linked_groups",
                source -> source.evaluators().stream().map(evaluator -> evaluator(source, evaluator)));
        files.table(
                "agreement.csv",
                "criterion,evaluators,entries,model,compared,icc,icc_low,icc_high,icc_of_mean,alpha,status",
                source -> source.agreement().stream().map(files::agreement));
        files.table(
                "disagreements.csv",
                "agency_id,criterion,evaluators,lowest,highest,spread,threshold",
                source -> source.disagreements().stream().map(files::disagreement));
        files.table("expert_scores.csv", "agency_id,raw,adjusted,counts,left_out", source -> source.entries().stream()
                .map(files::entry));
        files.table("unrated.csv", "agency_id,criterion", source -> source.entries().stream()
                .flatMap(entry -> entry.unrated().stream()
                        .map(criterion -> List.of(Cell.text(entry.agencyId()), Cell.text(criterion)))));
        files.table(
                "conflicts.csv",
                "agency_id,criterion,evaluator,affiliation,relation,score,counted",
                source -> source.conflicts().stream().map(files::conflict));
    }

    private void table(String name, String columns, Function<SourceReview, Stream<List<String>>> cells) {
        Stream<List<String>> rows = review.sources().stream().flatMap(source -> cells.apply(source)
                .map(row -> Stream.concat(Stream.of(source.source().code()), row.stream())
                        .toList()));
        CsvFile.write(folder.resolve(name), List.of(("source," + columns).split(",", -1)), rows);
    }

    private static List<String> evaluator(SourceReview source, Evaluator evaluator) {
        Bounds interval = evaluator.interval();
        return List.of(
                Cell.text(evaluator.id()),
                Cell.number(evaluator.entries()),
                Cell.number(evaluator.scores()),
                Cell.number(evaluator.shared()),
                points(OptionalDouble.of(evaluator.mean())),
                evaluator.shared() == 0
                        ? ""
                        : points(OptionalDouble.of(evaluator.severity().points())),
                points(interval.low()),
                points(interval.high()),
                Cell.number((long) source.linked()));
    }

    private List<String> agreement(Agreement agreement) {
        List<String> cells = new ArrayList<>(List.of(
                Cell.text(agreement.criterion()),
                Cell.number(agreement.evaluators()),
                Cell.number((long) agreement.entries()),
                agreement.model().code(),
                Cell.number((long) agreement.compared())));
        cells.add(points(number(agreement, found -> OptionalDouble.of(found.single()))));
        cells.add(points(number(agreement, found -> found.singleBounds().low())));
        cells.add(points(number(agreement, found -> found.singleBounds().high())));
        cells.add(points(number(agreement, found -> OptionalDouble.of(found.average()))));
        cells.add(points(agreement.alpha()));
        cells.add(agreement.status(review.rules().neededEntries()));
        return List.copyOf(cells);
    }

    private static OptionalDouble number(Agreement agreement, Function<IntraclassCorrelation, OptionalDouble> part) {
        return agreement.correlation().map(part).orElse(OptionalDouble.empty());
    }

    private List<String> disagreement(Spread spread) {
        return List.of(
                Cell.text(spread.agencyId()),
                Cell.text(spread.criterion()),
                Cell.number(spread.evaluators()),
                Cell.number(spread.lowest()),
                Cell.number(spread.highest()),
                points(OptionalDouble.of(spread.size())),
                Cell.number(review.rules().discussedSpread()));
    }

    private List<String> entry(EntryScore entry) {
        return List.of(
                Cell.text(entry.agencyId()),
                points(entry.raw()),
                points(entry.adjusted()),
                review.rules().counts().code(),
                Cell.number(entry.leftOut()));
    }

    private List<String> conflict(Conflict conflict) {
        return List.of(
                Cell.text(conflict.score().agencyId()),
                Cell.text(conflict.score().criterion()),
                Cell.text(conflict.score().evaluator()),
                Cell.text(conflict.affiliation()),
                conflict.relation().code(),
                Cell.number(conflict.score().score()),
                review.rules().conflicted() == EvaluatorRules.Conflicted.COUNTED ? "yes" : "no");
    }

    /** To six digits after the point: what lies behind is rounding of the equations. */
    private static String points(OptionalDouble value) {
        return value.isPresent() ? Cell.number(Math.rint(value.getAsDouble() * 1e6) / 1e6) : "";
    }
}
