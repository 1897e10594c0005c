package lapor.edition;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an edition's page says of scores: what people score, and what logs show. */
record ScorePages(Edition edition, PageWords words, Markdown page) {

    /** Nothing where there are none. */
    void criteria(PageLabel title, List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        page.section(words.of(title));
        page.table(
                labels(PageLabel.CRITERION, PageLabel.WEIGHT, PageLabel.BASIS),
                criteria.stream()
                        .map(criterion -> List.of(
                                words.of(criterion.name()) + " (`" + criterion.id() + "`)",
                                words.percent(criterion.weight()),
                                words.basis(criterion.basis())))
                        .toList());
    }

    void evidence() {
        EvidencePlan plan = edition.evidence();
        EvidenceWindow window = plan.window();
        page.section(words.of(PageLabel.EVIDENCE));
        List<String> items = new ArrayList<>(List.of(
                words.of(PageLabel.WINDOW) + ": " + window.from() + " – " + window.to() + " "
                        + words.of(PageLabel.EXCLUSIVE) + ", " + words.of(PageLabel.SPLIT) + " " + window.split()
                        + " (" + words.basis(window.basis()) + ")",
                words.of(PageLabel.NEEDED) + ": " + words.percent(plan.neededWeight()) + " ("
                        + words.basis(plan.basis()) + ")"));
        if (plan.values() == IndicatorValues.SHRUNK) {
            items.add(words.of(PageLabel.SHRUNK) + " (" + words.basis(plan.basis()) + ")");
        }
        plan.bands()
                .ifPresent(bands -> items.add(words.of(PageLabel.BANDS) + ": "
                        + bands.bands().stream()
                                .map(band -> words.of(band.name()) + " ≥ " + band.from())
                                .collect(joining(", "))
                        + " (" + words.basis(bands.basis()) + ")"));
        page.items(items);
        page.table(
                labels(PageLabel.INDICATOR, PageLabel.WORST, PageLabel.BEST, PageLabel.WEIGHT, PageLabel.BASIS),
                plan.indicators().stream()
                        .map(indicator -> List.of(
                                words.metric(indicator.metric()) + " (`" + indicator.metric() + "`)",
                                words.number(indicator.goalposts().worst()),
                                words.number(indicator.goalposts().best()),
                                words.percent(indicator.weight()),
                                words.basis(indicator.basis())))
                        .toList());
    }

    void uncertainty(UncertaintyPlan plan) {
        page.section(words.of(PageLabel.UNCERTAINTY));
        page.items(List.of(
                words.of(PageLabel.DRAWS) + ": " + plan.draws() + "; " + words.of(PageLabel.DRIVER_DRAWS) + ": "
                        + plan.driverDraws() + " (" + words.basis(plan.basis()) + ")",
                words.of(PageLabel.VARIES) + ": "
                        + Stream.of(VariedInput.values())
                                .filter(plan.varies()::contains)
                                .map(input -> words.of(PageLabel.of(input)))
                                .collect(joining(", ")),
                words.of(PageLabel.CONCENTRATION) + ": " + words.number(plan.concentration()),
                words.of(PageLabel.MIN_MAX) + ": " + words.percent(plan.minMaxShare()) + "; "
                        + words.of(PageLabel.Z_SCORE) + ": " + words.percent(plan.zScoreShare())));
    }

    private List<String> labels(PageLabel... labels) {
        return Stream.of(labels).map(words::of).toList();
    }
}
