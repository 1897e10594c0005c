package lapor.story;

import static lapor.text.LocalText.text;

import lapor.edition.Category;
import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.edition.Group;
import lapor.edition.ScoreSource;
import lapor.edition.Stage;
import lapor.evaluation.EvaluationRow;
import lapor.explanation.Against;
import lapor.explanation.ExplanationRow;
import lapor.metric.Metrics;
import lapor.report.text.Numbers;
import lapor.text.Language;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Why an entry has its rank in one contest, for people: a sentence and a table. */
public final class RankStory {
    private static final LocalText RANK = text("peringkat ", "rank ");
    private static final LocalText FINDINGS = text("temuan terbuka: %d", "open findings: %d");
    private static final LocalText NO_RANK = text("tanpa peringkat", "no rank");
    private static final LocalText SCORE = text("skor ", "score ");
    private static final LocalText IN = text("lolos", "goes on");
    private static final LocalText OUT = text("tidak lolos", "does not go on");
    private static final LocalText PART = text("bagian", "part");
    private static final LocalText WEIGHT = text("bobot", "weight");
    private static final LocalText POINTS = text("poin", "points");
    private static final LocalText CONTRIBUTION = text("sumbangan", "contribution");
    private static final LocalText ABOVE = text("dibanding di atas", "against above");
    private static final LocalText BELOW = text("dibanding di bawah", "against below");
    private static final LocalText CUTOFF = text("dibanding batas", "against cut-off");
    private static final LocalText NEEDED = text("perlu", "needed");
    private static final LocalText GAINS = text("naik ke ", "up to ");
    private static final LocalText LOSES = text("turun ke ", "down to ");
    private static final LocalText NOT_ALONE = text("tidak dengan ini saja", "not by this alone");
    private static final LocalText BY_PEOPLE = text("diputuskan orang", "people decided");
    private static final LocalText WHOLE = text("bukti seluruhnya", "all evidence");
    private static final String NOTHING = "-";

    private final Edition edition;
    private final Language language;
    private final Numbers numbers;
    private final List<ExplanationRow> rows;

    /**
     * Of one entry in one contest.
     *
     * @param rows all of that entry and contest, at least one
     */
    public RankStory(Edition edition, Language language, List<ExplanationRow> rows) {
        this.edition = edition;
        this.language = language;
        this.numbers = new Numbers(language);
        this.rows = List.copyOf(rows);
    }

    /** Stage, group and category, rank, score, and whether it goes on. */
    public String headline() {
        EvaluationRow entry = rows.get(0).entry();
        List<String> parts = new ArrayList<>();
        edition.stages().stream()
                .filter(stage -> stage.id().equals(entry.stage()))
                .map(Stage::name)
                .forEach(name -> parts.add(name.in(language)));
        edition.findGroup(entry.group()).map(Group::name).ifPresent(name -> parts.add(name.in(language)));
        edition.categories().stream()
                .filter(category -> category.id().equals(entry.category()))
                .map(Category::name)
                .forEach(name -> parts.add(name.in(language)));
        String rank =
                entry.rank().isPresent() ? RANK.in(language) + entry.rank().getAsInt() : NO_RANK.in(language);
        String findings =
                entry.openFindings() > 0 ? " (" + FINDINGS.in(language).formatted(entry.openFindings()) + ")" : "";
        String place = (entry.shortlisted() ? IN : OUT).in(language);
        return String.join(", ", parts) + ": " + rank + findings + ", " + SCORE.in(language)
                + number(entry.combinedScore(), 2) + ", " + place + " ("
                + entry.decidedBy().code() + ")";
    }

    /** The columns' headings; those of the comparisons name the other entry. */
    public List<String> headings() {
        ExplanationRow first = rows.get(0);
        return List.of(
                PART.in(language),
                WEIGHT.in(language),
                POINTS.in(language),
                CONTRIBUTION.in(language),
                against(ABOVE, first.above()),
                against(BELOW, first.below()),
                against(CUTOFF, first.cutoff()),
                NEEDED.in(language));
    }

    /** One row of cells for each part, under {@link #headings}. */
    public List<List<String>> table() {
        return rows.stream().map(this::cells).toList();
    }

    private List<String> cells(ExplanationRow row) {
        return List.of(
                name(row),
                numbers.percent(row.weight(), 1),
                number(row.points(), 1),
                number(row.contribution(), 2),
                number(row.above().difference(), 2),
                number(row.below().difference(), 2),
                number(row.cutoff().difference(), 2),
                needed(row));
    }

    private String needed(ExplanationRow row) {
        return switch (row.need().crossing()) {
            case GAINS_AT -> GAINS.in(language) + number(row.need().points(), 1);
            case LOSES_AT -> LOSES.in(language) + number(row.need().points(), 1);
            case NOT_BY_THIS_ALONE -> NOT_ALONE.in(language);
            case DECIDED_BY_PEOPLE -> BY_PEOPLE.in(language);
            case NO_RIVAL, NOT_RANKED -> NOTHING;
        };
    }

    private String name(ExplanationRow row) {
        if (row.part().equals(row.source().code())) {
            return WHOLE.in(language);
        }
        if (row.source() == ScoreSource.EVIDENCE) {
            return Metrics.find(row.part())
                    .map(metric -> metric.label().in(language))
                    .orElse(row.part());
        }
        return Stream.concat(edition.criteria().stream(), edition.panelParts().stream())
                .filter(criterion -> criterion.id().equals(row.part()))
                .map(Criterion::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElse(row.part());
    }

    private String against(LocalText what, Against other) {
        return what.in(language) + other.agencyId().map(id -> " " + id).orElse("");
    }

    private String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? numbers.decimal(value.getAsDouble(), decimals) : NOTHING;
    }
}
