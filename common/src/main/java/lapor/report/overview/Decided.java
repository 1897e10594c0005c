package lapor.report.overview;

import lapor.evaluation.EvaluationRow;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Sheet;
import lapor.report.site.AgencyIndex;
import lapor.report.site.AgencyLink;
import lapor.report.site.EntryResults;
import lapor.report.site.FindingMark;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;

/** Entries whose places people decided or have to decide, and those who gained or lost one by that (keputusan tim). */
record Decided(Standings standings, AgencyIndex agencies, EntryResults results, Wording wording) {
    Sheet sheet() {
        return new Sheet(
                wording.of(Phrase.DECISIONS_TITLE),
                List.of(
                        Column.text(wording.of(Phrase.AGENCY)),
                        Column.text(wording.of(Phrase.DECISIONS_CONTEST)),
                        Column.number(wording.of(Phrase.RANK)),
                        Column.choice(wording.of(Phrase.DECISIONS_HOW)),
                        Column.choice(wording.of(Phrase.RESULT))),
                standings.lists().stream()
                        .flatMap(list -> list.rows().stream()
                                .filter(row -> row.decidedBy().isByPeople())
                                .map(row -> cells(list, row)))
                        .toList());
    }

    private List<Cell> cells(Standings.RankedList list, EvaluationRow row) {
        AgencyLink agency = agencies.link(row.agencyId(), wording);
        return List.of(
                Cell.link(agency.name(), agency.file()),
                Cell.of(standings.title(list, wording)),
                row.rank().isPresent()
                        ? Cell.number(FindingMark.rank(row, wording), row.rank().getAsInt())
                        : Cell.none(),
                Cell.of(results.findNote(row).orElseGet(() -> wording.of(Phrase.REASON_WAITS))),
                Cell.of(results.result(row).text()));
    }
}
