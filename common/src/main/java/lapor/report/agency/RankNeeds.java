package lapor.report.agency;

import lapor.explanation.Crossing;
import lapor.explanation.ExplanationRow;
import lapor.report.site.Site;
import lapor.report.text.Phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What single change of an entry's points would move it across the edge of the places, in one sentence. */
record RankNeeds(Site site) {

    /** The smallest such change; absent where it has no rank, or nobody to change places with. */
    Optional<String> find(List<ExplanationRow> parts) {
        Optional<ExplanationRow> smallest = parts.stream()
                .filter(row -> row.need().points().isPresent() && row.points().isPresent())
                .min(Comparator.comparingDouble(RankNeeds::change));
        if (smallest.isPresent()) {
            return smallest.map(this::sentence);
        }
        boolean none =
                !parts.isEmpty() && parts.stream().allMatch(row -> row.need().crossing() == Crossing.NOT_BY_THIS_ALONE);
        return none ? Optional.of(site.wording().of(Phrase.AGENCY_NEED_NONE)) : Optional.empty();
    }

    private static double change(ExplanationRow row) {
        return Math.abs(row.need().points().orElseThrow() - row.points().orElseThrow());
    }

    private String sentence(ExplanationRow row) {
        return site.wording()
                .of(
                        row.need().crossing() == Crossing.GAINS_AT ? Phrase.AGENCY_NEED_GAIN : Phrase.AGENCY_NEED_LOSE,
                        new PartNames(site).of(row),
                        site.wording().score(row.points()),
                        site.wording().score(row.need().points()));
    }
}
