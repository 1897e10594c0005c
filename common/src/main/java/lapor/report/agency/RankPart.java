package lapor.report.agency;

import lapor.evaluation.EvaluationRow;
import lapor.explanation.Against;
import lapor.explanation.ExplanationRow;
import lapor.report.site.Site;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Why an entry has its rank, contest by contest. */
record RankPart(Site site, AgencyRows rows, Standings standings, Map<String, List<EvaluationRow>> entries) {

    /** Absent where the agency did not enter. */
    Optional<Part> find(String agency, Function<EvaluationRow, List<String>> inWords) {
        List<EvaluationRow> contests = entries.getOrDefault(agency, List.of());
        if (contests.isEmpty()) {
            return Optional.empty();
        }
        RankNeeds needs = new RankNeeds(site);
        List<NumberTable> tables = contests.stream()
                .map(contest -> {
                    List<ExplanationRow> parts = parts(contest);
                    List<String> lead = new ArrayList<>(inWords.apply(contest));
                    sureness(contest).ifPresent(lead::add);
                    needs.find(parts).ifPresent(lead::add);
                    return table(contest, parts, lead);
                })
                .toList();
        return Optional.of(Part.ofTables("rank", word(Phrase.AGENCY_RANK_TITLE), List.of(), tables)
                .noting(word(Phrase.AGENCY_RANK_HOW)));
    }

    private List<ExplanationRow> parts(EvaluationRow contest) {
        return rows.explanations().getOrDefault(contest.agencyId(), List.of()).stream()
                .filter(row -> row.entry().contest().equals(contest.contest()))
                .toList();
    }

    private Optional<String> sureness(EvaluationRow row) {
        if (row.rank().isEmpty() || row.rankLow().isEmpty() || row.rankHigh().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(wording()
                .of(
                        Phrase.AGENCY_RANK_SURE,
                        wording().numbers().whole(row.rankLow().getAsInt()),
                        wording().numbers().whole(row.rankHigh().getAsInt()),
                        row.shortlistProbability().stream()
                                .mapToObj(chance -> wording().numbers().percent(chance, 0))
                                .findFirst()
                                .orElse("–")));
    }

    private NumberTable table(EvaluationRow contest, List<ExplanationRow> parts, List<String> lead) {
        PartNames names = new PartNames(site);
        Withheld withheld = new Withheld(site, rows);
        return new NumberTable(
                standings.title(standings.listOf(contest), wording()),
                withRivals(parts, lead),
                List.of(
                        Column.text(word(Phrase.AGENCY_PART)),
                        Column.number(word(Phrase.AGENCY_POINTS)),
                        Column.number(word(Phrase.WEIGHT)),
                        Column.number(word(Phrase.AGENCY_ADDS)),
                        Column.number(word(Phrase.AGENCY_ABOVE)),
                        Column.number(word(Phrase.AGENCY_BELOW)),
                        Column.number(word(Phrase.AGENCY_CUTOFF)),
                        Column.number(word(Phrase.AGENCY_NEEDED))),
                parts.stream()
                        .map(row -> new RankLine(names.of(row), row, withheld.hides(row)).row(wording()))
                        .toList());
    }

    /** The sentences, and who stands around the entry. */
    private List<String> withRivals(List<ExplanationRow> parts, List<String> sentences) {
        List<String> all = new ArrayList<>(sentences);
        List<String> rivals = Stream.of(
                        rival(parts, ExplanationRow::above, Phrase.AGENCY_RIVAL_ABOVE),
                        rival(parts, ExplanationRow::below, Phrase.AGENCY_RIVAL_BELOW),
                        rival(parts, ExplanationRow::cutoff, Phrase.AGENCY_RIVAL_CUTOFF))
                .flatMap(Optional::stream)
                .toList();
        if (!rivals.isEmpty()) {
            all.add(wording().of(Phrase.AGENCY_RIVALS, String.join("; ", rivals)));
        }
        return all;
    }

    private Optional<String> rival(List<ExplanationRow> parts, Function<ExplanationRow, Against> which, Phrase phrase) {
        return parts.stream()
                .flatMap(row -> which.apply(row).agencyId().stream())
                .findFirst()
                .map(id -> wording().of(phrase, site.agencies().name(id)));
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
