package lapor.report.overview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import lapor.evaluation.EvaluationRow;
import lapor.report.site.AgencyIndex;
import lapor.report.site.EntryResults;
import lapor.report.site.FindingMark;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.table.Cell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The ranking of each group at each stage, best first. */
public record RankingTables(
        Standings standings, AgencyIndex agencies, EntryResults results, RankingCertainty certainty, Wording wording) {

    List<Ranking> all() {
        return standings.lists().stream().map(this::ranking).toList();
    }

    private Ranking ranking(Standings.RankedList list) {
        List<EvaluationRow> ranked = list.rows().stream()
                .filter(row -> row.rank().isPresent())
                .sorted(Comparator.comparingInt(
                                (EvaluationRow row) -> row.rank().orElseThrow())
                        .thenComparing(row -> !row.shortlisted())
                        .thenComparing(row -> agencies.name(row.agencyId()), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(EvaluationRow::agencyId))
                .toList();
        Map<OptionalInt, Long> sharing = ranked.stream().collect(groupingBy(EvaluationRow::rank, counting()));
        List<RankingRow> rows = ranked.stream()
                .map(row -> row(row, sharing.getOrDefault(row.rank(), 1L)))
                .toList();
        Optional<Integer> places = standings.findPlaces(list);
        int line = Math.min(places.orElse(rows.size()), rows.size());
        return new Ranking(
                list.anchor(),
                standings.title(list, wording),
                summary(list, ranked.size(), places),
                standings.findSum(list, wording).map(sum -> wording.of(Phrase.COMBINED_RULE, sum.rule())),
                certainty.of(
                        list,
                        standings.title(list, wording),
                        ranked,
                        places.map(OptionalInt::of).orElse(OptionalInt.empty())),
                rows.subList(0, line),
                places.filter(quota -> quota < ranked.size()).map(quota -> cut(quota, ranked)),
                rows.subList(line, rows.size()),
                unranked(list));
    }

    private String summary(Standings.RankedList list, int ranked, Optional<Integer> places) {
        long selected = list.rows().stream().filter(EvaluationRow::shortlisted).count();
        String counts = wording.of(
                Phrase.RANKING_SUMMARY,
                wording.numbers().whole(list.rows().size()),
                wording.numbers().whole(ranked),
                wording.numbers().whole(selected));
        return places.map(quota -> counts + "; "
                        + wording.of(Phrase.RANKING_QUOTA, wording.numbers().whole(quota)))
                .orElse(counts);
    }

    private String cut(int quota, List<EvaluationRow> ranked) {
        boolean tied = quota > 0
                && ranked.get(quota - 1).rank().equals(ranked.get(quota).rank());
        return wording.of(
                tied ? Phrase.RANKING_CUT_TIE : Phrase.RANKING_CUT,
                wording.numbers().whole(quota));
    }

    private RankingRow row(EvaluationRow row, long sharing) {
        return new RankingRow(
                wording.numbers().whole(row.rank().orElseThrow()),
                sharing > 1,
                FindingMark.find(row, wording),
                interval(row),
                agencies.link(row.agencyId(), wording),
                scores(row),
                row.shortlistProbability().stream()
                        .mapToObj(chance -> wording.numbers().percent(chance, 0))
                        .findFirst(),
                results.result(row),
                results.findNote(row));
    }

    private Optional<String> interval(EvaluationRow row) {
        return row.rankLow().isPresent() && row.rankHigh().isPresent()
                ? Optional.of(wording.numbers().whole(row.rankLow().getAsInt()) + "–"
                        + wording.numbers().whole(row.rankHigh().getAsInt()))
                : Optional.empty();
    }

    private Scores scores(EvaluationRow row) {
        OptionalDouble combined = row.combinedScore();
        return new Scores(
                wording.score(row.documentScore()),
                wording.score(row.evidenceScore()),
                wording.score(combined),
                combined.stream().mapToObj(Cell::number).findFirst());
    }

    private List<UnrankedRow> unranked(Standings.RankedList list) {
        return list.rows().stream()
                .filter(row -> row.rank().isEmpty())
                .sorted(Comparator.comparing(
                                (EvaluationRow row) -> agencies.name(row.agencyId()), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(EvaluationRow::agencyId))
                .map(row -> new UnrankedRow(
                        agencies.link(row.agencyId(), wording), scores(row), results.reason(row), results.result(row)))
                .toList();
    }
}
