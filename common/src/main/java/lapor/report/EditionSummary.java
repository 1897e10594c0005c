package lapor.report;

import lapor.text.LocalText;

import java.util.List;

/**
 * What a report says of a competition's edition.
 *
 * @param id as in {@code evaluation.csv}
 * @param name what people call it
 * @param stages in their order, which is also the order of the rankings
 * @param groups names of the groups, in the order of the rankings; a group that is not listed goes by its id
 * @param categories names of the categories, likewise
 * @param assumptions what this project assumed where no source settles it
 */
public record EditionSummary(
        String id,
        LocalText name,
        List<StageSummary> stages,
        List<Labelled> groups,
        List<Labelled> categories,
        List<LocalText> assumptions) {
    public EditionSummary {
        stages = List.copyOf(stages);
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
        assumptions = List.copyOf(assumptions);
    }
}
