package lapor.edition;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** What an edition's page says of stages and categories. */
record StagePages(Edition edition, PageWords words, Markdown page) {

    void write(Stage stage) {
        page.section(words.of(PageLabel.STAGE) + ": " + words.of(stage.name()) + " (`" + stage.id() + "`)");
        String sum = stage.scores().stream()
                .map(part -> words.of(PageLabel.of(part.score())) + " " + words.percent(part.weight()))
                .collect(joining(" + "));
        page.items(Stream.concat(
                        Stream.of(words.of(PageLabel.SCORES) + ": " + sum + " ("
                                + bases(stage.scores().stream().map(ScoreWeight::basis)) + ")"),
                        ties(stage))
                .toList());
        page.table(
                Stream.of(PageLabel.GROUP, PageLabel.CATEGORY, PageLabel.PLACES, PageLabel.BASIS)
                        .map(words::of)
                        .toList(),
                stage.quotas().stream().map(this::quota).toList());
    }

    /** The categories of all groups; nothing where there are none. */
    void categories() {
        if (edition.categories().isEmpty()) {
            return;
        }
        page.section(words.of(PageLabel.CATEGORIES));
        page.table(
                Stream.of(PageLabel.CATEGORY, PageLabel.GROUP, PageLabel.CRITERIA, PageLabel.BASIS)
                        .map(words::of)
                        .toList(),
                edition.categories().stream()
                        .map(category -> List.of(
                                words.of(category.name()) + " (`" + category.id() + "`)",
                                words.group(category.group()),
                                criteria(category),
                                words.basis(category.basis())))
                        .toList());
    }

    private Stream<String> ties(Stage stage) {
        if (stage.tieBreaks().isEmpty()) {
            return Stream.of();
        }
        String order = stage.tieBreaks().stream()
                .map(tie -> words.of(PageLabel.of(tie.score())))
                .collect(joining(words.of(PageLabel.THEN)));
        return Stream.of(words.of(PageLabel.TIES) + ": " + order + " ("
                + bases(stage.tieBreaks().stream().map(TieBreak::basis)) + ")");
    }

    private List<String> quota(Quota quota) {
        return List.of(
                quota.group().map(words::group).orElseGet(() -> words.of(PageLabel.ALL_GROUPS)),
                quota.category().map(words::category).orElse(""),
                Integer.toString(quota.places()),
                words.basis(quota.basis()));
    }

    private String criteria(Category category) {
        return category.criteria().isEmpty()
                ? words.of(PageLabel.ALL_CRITERIA)
                : category.criteria().stream()
                        .map(own -> words.criterion(own.criterion()) + " " + words.percent(own.weight()))
                        .collect(joining(", "));
    }

    private String bases(Stream<Basis> bases) {
        return bases.map(words::basis).distinct().collect(joining(", "));
    }
}
