package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

import java.util.List;

/**
 * One round of the edition: entries are ranked within their group, or all together, and the best get through.
 *
 * @param scores what the combined score is made of; weights sum to 1
 * @param tieBreaks in the order in which they are tried
 */
public record Stage(
        String id,
        LocalText name,
        List<ScoreWeight> scores,
        List<TieBreak> tieBreaks,
        List<Quota> quotas,
        Basis basis) {

    /** How many of a group get through, all its categories together; 0 for a group without a quota of its own. */
    public int places(String group) {
        return quotas.stream()
                .filter(quota -> quota.isOf(group))
                .mapToInt(Quota::places)
                .sum();
    }

    /** How many get through, all groups together. */
    public int places() {
        return quotas.stream().mapToInt(Quota::places).sum();
    }

    /** Whether the entries of all groups are ranked together, for one quota. */
    public boolean ranksAllTogether() {
        return quotas.stream().anyMatch(quota -> quota.group().isEmpty());
    }

    /** The most of a group that can get through. */
    int mostPlaces(String group) {
        return ranksAllTogether() ? places() : places(group);
    }

    /** The weight of a source of scores, 0 when the stage does not use it. */
    public double weight(ScoreSource source) {
        return scores.stream()
                .filter(score -> score.score() == source)
                .mapToDouble(ScoreWeight::weight)
                .sum();
    }

    static Stage from(JsonFields fields, BasisReader bases) {
        List<ScoreWeight> scores =
                WeightedList.read(fields, "scores", child -> ScoreWeight.from(child, bases), ScoreWeight::weight);
        References.notEmpty(fields, "scores", scores, "at least one source of scores");
        References.distinct(fields, "scores", "score", scores.stream().map(score -> score.score()
                .code()));
        List<Quota> quotas = fields.objects("quotas", child -> Quota.from(child, bases));
        References.notEmpty(fields, "quotas", quotas, "at least one quota");
        return new Stage(
                fields.text("id"),
                fields.object("name", BothLanguages::from),
                scores,
                fields.objects("tieBreaks", child -> TieBreak.from(child, bases)),
                quotas,
                bases.read(fields));
    }
}
