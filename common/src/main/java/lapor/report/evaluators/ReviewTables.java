package lapor.report.evaluators;

import lapor.edition.Criterion;
import lapor.evaluator.Agreement;
import lapor.evaluator.Conflict;
import lapor.evaluator.Evaluator;
import lapor.evaluator.SourceReview;
import lapor.evaluator.Spread;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Sheet;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.statistics.Bounds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The tables on those who scored one source. */
record ReviewTables(Site site, SourceReview source) {

    Sheet agreement() {
        return new Sheet(
                word(Phrase.EVALUATORS_AGREEMENT),
                List.of(
                        Column.text(word(Phrase.METHOD_CRITERION)),
                        number(Phrase.EVALUATORS_ENTRIES),
                        number(Phrase.EVALUATORS_CORRELATION),
                        number(Phrase.EVALUATORS_AVERAGE),
                        number(Phrase.EVALUATORS_ALPHA)),
                source.agreement().stream().map(this::agreement).toList());
    }

    private List<Cell> agreement(Agreement agreement) {
        return List.of(
                Cell.of(criterion(agreement.criterion())),
                whole(agreement.compared()),
                agreement
                        .correlation()
                        .map(found ->
                                decimal(OptionalDouble.of(found.single()), 2).below(interval(found.singleBounds(), 2)))
                        .orElseGet(Cell::none),
                agreement
                        .correlation()
                        .map(found -> decimal(OptionalDouble.of(found.average()), 2))
                        .orElseGet(Cell::none),
                decimal(agreement.alpha(), 2));
    }

    /** The most severe first. */
    Sheet severity() {
        return new Sheet(
                word(Phrase.EVALUATORS_SEVERITY),
                List.of(
                        Column.text(word(Phrase.EVALUATORS_EVALUATOR)),
                        number(Phrase.EVALUATORS_ENTRIES),
                        number(Phrase.EVALUATORS_MEAN),
                        number(Phrase.EVALUATORS_POINTS),
                        Column.choice(word(Phrase.EVALUATORS_MEANS))),
                source.evaluators().stream()
                        .sorted(Comparator.comparingDouble((Evaluator evaluator) ->
                                        evaluator.severity().points())
                                .thenComparing(Evaluator::id))
                        .map(this::severity)
                        .toList());
    }

    private List<Cell> severity(Evaluator evaluator) {
        OptionalDouble points = evaluator.shared() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(evaluator.severity().points());
        Bounds interval = evaluator.interval();
        Phrase means = Phrase.EVALUATORS_LIKE_OTHERS;
        if (interval.low().isEmpty()) {
            means = Phrase.EVALUATORS_UNKNOWN;
        } else if (interval.high().orElse(0) < 0) {
            means = Phrase.EVALUATORS_SEVERE;
        } else if (interval.low().orElse(0) > 0) {
            means = Phrase.EVALUATORS_LENIENT;
        }
        return List.of(
                Cell.of(PlainText.of(evaluator.id())),
                whole(evaluator.entries()),
                decimal(OptionalDouble.of(evaluator.mean()), 1),
                decimal(points, 1).below(interval(interval, 1)),
                Cell.of(word(means)));
    }

    /** The farthest apart first. */
    Sheet disagreements() {
        return new Sheet(
                word(Phrase.EVALUATORS_DISCUSS),
                List.of(
                        Column.text(word(Phrase.AGENCY)),
                        Column.choice(word(Phrase.METHOD_CRITERION)),
                        number(Phrase.EVALUATORS_LOWEST),
                        number(Phrase.EVALUATORS_HIGHEST),
                        number(Phrase.DIFFERENCE)),
                source.disagreements().stream()
                        .sorted(Comparator.comparingDouble((Spread spread) -> -spread.size())
                                .thenComparing(Spread::agencyId)
                                .thenComparing(Spread::criterion))
                        .map(spread -> List.of(
                                agency(spread.agencyId()),
                                Cell.of(criterion(spread.criterion())),
                                decimal(OptionalDouble.of(spread.lowest()), 1),
                                decimal(OptionalDouble.of(spread.highest()), 1),
                                decimal(OptionalDouble.of(spread.size()), 1)))
                        .toList());
    }

    Sheet unrated() {
        return new Sheet(
                word(Phrase.EVALUATORS_UNRATED),
                List.of(Column.text(word(Phrase.AGENCY)), Column.choice(word(Phrase.METHOD_CRITERION))),
                source.entries().stream()
                        .flatMap(entry -> entry.unrated().stream()
                                .map(criterion -> List.of(agency(entry.agencyId()), Cell.of(criterion(criterion)))))
                        .toList());
    }

    Sheet conflicts() {
        return new Sheet(
                word(Phrase.EVALUATORS_CONFLICTS),
                List.of(
                        Column.text(word(Phrase.AGENCY)),
                        Column.choice(word(Phrase.METHOD_CRITERION)),
                        Column.choice(word(Phrase.EVALUATORS_EVALUATOR)),
                        Column.choice(word(Phrase.EVALUATORS_RELATION))),
                source.conflicts().stream().map(this::conflict).toList());
    }

    private List<Cell> conflict(Conflict conflict) {
        return List.of(
                agency(conflict.score().agencyId()),
                Cell.of(criterion(conflict.score().criterion())),
                Cell.of(PlainText.of(conflict.score().evaluator())),
                Cell.of(word(
                        switch (conflict.relation()) {
                            case SAME -> Phrase.EVALUATORS_SAME;
                            case PARENT -> Phrase.EVALUATORS_PARENT;
                            case UNIT -> Phrase.EVALUATORS_UNIT;
                        })));
    }

    private Cell agency(String id) {
        return Cell.link(site.agencies().name(id), SiteFiles.agency(id));
    }

    private String criterion(String id) {
        return site.model()
                .edition()
                .flatMap(edition -> Stream.concat(edition.criteria().stream(), edition.panelParts().stream())
                        .filter(criterion -> criterion.id().equals(id))
                        .findFirst())
                .map(Criterion::name)
                .map(wording()::of)
                .orElseGet(() -> PlainText.of(id));
    }

    private Cell whole(long value) {
        return Cell.number(wording().numbers().whole(value), value);
    }

    private Cell decimal(OptionalDouble value, int decimals) {
        return Cell.number(value, known -> wording().numbers().decimal(known, decimals));
    }

    /** {@code −2,1 … 0,4}. */
    private Optional<String> interval(Bounds bounds, int decimals) {
        return bounds.low().isEmpty() || bounds.high().isEmpty()
                ? Optional.empty()
                : Optional.of(wording().numbers().decimal(bounds.low().getAsDouble(), decimals)
                        + " … "
                        + wording().numbers().decimal(bounds.high().getAsDouble(), decimals));
    }

    private Column number(Phrase name) {
        return Column.number(word(name));
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
