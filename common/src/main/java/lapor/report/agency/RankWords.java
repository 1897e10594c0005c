package lapor.report.agency;

import lapor.evaluation.EvaluationRow;
import lapor.report.site.EntryResults;
import lapor.report.site.Site;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an entry stands in a contest, and how its combined score is made, in sentences. */
record RankWords(Standings standings, EntryResults results, Wording wording) {

    static RankWords of(Site site, Standings standings) {
        return new RankWords(standings, EntryResults.of(site.model(), site.wording()), site.wording());
    }

    List<String> of(EvaluationRow row) {
        Standings.RankedList list = standings.listOf(row);
        String title = standings.title(list, wording);
        String result = results.result(row).text();
        if (row.rank().isEmpty()) {
            return List.of(
                    wording.of(Phrase.AGENCY_UNRANKED, title, result),
                    wording.of(Phrase.AGENCY_UNRANKED_WHY, results.reason(row)));
        }
        String place = wording.of(
                Phrase.AGENCY_RANK_OF,
                title,
                wording.numbers().whole(row.rank().getAsInt()),
                wording.numbers().whole(standings.ranked(list)),
                result);
        Optional<String> sum = standings
                .findSum(list, wording)
                .flatMap(terms -> terms.findSum(row))
                .map(terms -> wording.of(Phrase.AGENCY_COMBINED_SUM, wording.score(row.combinedScore()), terms));
        return Stream.of(Optional.of(place), findings(row), sum)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> findings(EvaluationRow row) {
        return row.openFindings() > 0
                ? Optional.of(wording.of(
                        Phrase.AGENCY_RANK_FINDINGS, wording.numbers().whole(row.openFindings())))
                : Optional.empty();
    }
}
