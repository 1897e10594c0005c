package lapor.report.overview;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import lapor.edition.VariedInput;
import lapor.evaluation.EntryKey;
import lapor.evaluation.EvaluationRow;
import lapor.report.chart.Axis;
import lapor.report.chart.Caption;
import lapor.report.chart.Chart;
import lapor.report.chart.IntervalPlot;
import lapor.report.chart.Mark;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.text.Coded;
import lapor.uncertainty.DriverRow;
import lapor.uncertainty.Uncertainty;
import lapor.uncertainty.UncertaintyRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Draws and words what is known of how sure ranks are. */
final class RankingCertainty {
    private static final int AROUND = 15;

    private final Site site;
    private final Optional<Uncertainty> uncertainty;
    private final Map<EntryKey, UncertaintyRow> rows;

    RankingCertainty(Site site) {
        this.site = site;
        this.uncertainty = site.model().verdicts().uncertainty();
        this.rows = uncertainty.stream()
                .flatMap(drawn -> drawn.ranks().stream())
                .collect(toMap(UncertaintyRow::key, row -> row));
    }

    /**
     * That of one list.
     *
     * @param ranked its entries with a rank, the best first
     * @param places absent where the edition gives none
     */
    Certainty of(Standings.RankedList list, String title, List<EvaluationRow> ranked, OptionalInt places) {
        List<EvaluationRow> drawn = ranked.stream()
                .filter(row -> find(row)
                        .filter(known -> known.score().low().isPresent())
                        .isPresent())
                .toList();
        return drawn.isEmpty()
                ? new Certainty(Optional.empty(), List.of())
                : new Certainty(Optional.of(chart(list, title, ranked, places)), sentences(list, ranked, places));
    }

    private Chart chart(Standings.RankedList list, String title, List<EvaluationRow> ranked, OptionalInt places) {
        int quota = places.orElse(ranked.size());
        List<EvaluationRow> shown =
                ranked.stream().limit(Math.max(quota + AROUND, quota * 3L / 2)).toList();
        double low = shown.stream().mapToDouble(row -> bound(row, true)).min().orElse(0);
        double high = shown.stream().mapToDouble(row -> bound(row, false)).max().orElse(100);
        return new IntervalPlot(
                new Caption(
                        "sure-" + list.anchor(),
                        wording().of(Phrase.CERTAINTY_CHART, title),
                        wording()
                                .of(
                                        Phrase.CERTAINTY_CHART_TEXT,
                                        wording().numbers().whole(shown.size()))),
                Axis.numbers(
                        wording().of(Phrase.SCORE_COMBINED),
                        low,
                        high,
                        wording().numbers()),
                shown.stream().map(this::row).toList(),
                Optional.empty(),
                quota < shown.size()
                        ? Optional.of(new IntervalPlot.Cut(
                                quota,
                                wording()
                                        .of(
                                                Phrase.RANKING_CUT,
                                                wording().numbers().whole(quota))))
                        : Optional.empty());
    }

    private double bound(EvaluationRow row, boolean lower) {
        OptionalDouble end = find(row)
                .map(known -> lower ? known.score().low() : known.score().high())
                .orElse(OptionalDouble.empty());
        return end.orElse(row.combinedScore().orElse(0));
    }

    private IntervalPlot.Row row(EvaluationRow row) {
        Optional<UncertaintyRow> known = find(row);
        return new IntervalPlot.Row(
                site.agencies().name(row.agencyId()),
                Optional.of(SiteFiles.agency(row.agencyId())),
                row.combinedScore(),
                known.map(drawn -> drawn.score().low()).orElse(OptionalDouble.empty()),
                known.map(drawn -> drawn.score().high()).orElse(OptionalDouble.empty()),
                wording().score(row.combinedScore()),
                row.decidedBy().isByPeople() ? Mark.SQUARE : row.shortlisted() ? Mark.DISC : Mark.RING);
    }

    private List<String> sentences(Standings.RankedList list, List<EvaluationRow> ranked, OptionalInt places) {
        List<String> sentences = new ArrayList<>();
        long possible = ranked.stream()
                .filter(row -> find(row).flatMap(UncertaintyRow::possiblyAmong).orElse(false))
                .count();
        places.ifPresent(quota -> sentences.add(wording()
                .of(
                        Phrase.CERTAINTY_POSSIBLE,
                        wording().numbers().whole(possible),
                        wording().numbers().whole(quota))));
        List<DriverRow> drivers = uncertainty.stream()
                .flatMap(drawn -> drawn.drivers().stream())
                .filter(row -> row.contest().covers(list.contest()))
                .toList();
        inputs(drivers).ifPresent(sentences::add);
        indicator(drivers).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private Optional<String> inputs(List<DriverRow> drivers) {
        String inputs = drivers.stream()
                .filter(row -> row.totalOrder().isPresent())
                .sorted(Comparator.comparing(
                                (DriverRow row) -> -row.totalOrder().getAsDouble())
                        .thenComparing(DriverRow::driver))
                .map(row -> wording()
                        .of(
                                Phrase.CERTAINTY_INPUT,
                                input(Coded.find(VariedInput.class, row.driver())
                                        .orElseThrow()),
                                wording().numbers().percent(row.totalOrder().getAsDouble(), 0)))
                .collect(joining("; "));
        return Optional.of(inputs).filter(text -> !text.isEmpty()).map(text -> wording()
                .of(Phrase.CERTAINTY_INPUTS, text));
    }

    private String input(VariedInput driver) {
        return wording()
                .of(
                        switch (driver) {
                            case SAMPLING -> Phrase.DRIVER_SAMPLING;
                            case EVALUATORS -> Phrase.DRIVER_EVALUATORS;
                            case WEIGHTS -> Phrase.DRIVER_WEIGHTS;
                            case NORMALISATION -> Phrase.DRIVER_NORMALISATION;
                        });
    }

    private Optional<String> indicator(List<DriverRow> drivers) {
        return drivers.stream()
                .filter(row -> row.meanShift().isPresent())
                .max(Comparator.comparing((DriverRow row) -> row.meanShift().getAsDouble())
                        .thenComparing(row -> row.maxShift().orElse(0))
                        .thenComparing(DriverRow::driver))
                .map(this::indicator);
    }

    private String indicator(DriverRow most) {
        double furthest = most.maxShift().orElse(0);
        return furthest == 0
                ? wording().of(Phrase.CERTAINTY_STEADY)
                : wording()
                        .of(
                                Phrase.CERTAINTY_INDICATOR,
                                site.metrics().wording(most.driver(), wording()).label(),
                                wording().numbers().decimal(most.meanShift().orElse(0), 1),
                                wording().numbers().whole(Math.round(furthest)));
    }

    private Optional<UncertaintyRow> find(EvaluationRow row) {
        return Optional.ofNullable(rows.get(row.key()));
    }

    private Wording wording() {
        return site.wording();
    }
}
