package lapor.report.changes;

import static java.util.stream.Collectors.joining;

import lapor.difference.Attribution;
import lapor.difference.RankChange;
import lapor.evaluation.EvaluationRow;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Sheet;
import lapor.report.site.Anchor;
import lapor.report.text.Phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The entries of one contest, as they were and are. */
record RankTable(ChangeWords words, List<RankChange> entries) {

    /** @param shown those that the table lists, in their order */
    Contest contest(List<RankChange> shown) {
        EvaluationRow one = entries.get(0).entry();
        String title = words.contest(one);
        String anchor = "moved-"
                + Stream.of(one.stage(), one.group(), one.category())
                        .filter(id -> !id.isEmpty())
                        .map(Anchor::safe)
                        .collect(joining("__"));
        return new Contest(
                anchor,
                title,
                words.word(
                        Phrase.CHANGES_CONTEST_SUM,
                        words.numbers().whole(entries.size()),
                        words.numbers()
                                .whole(entries.stream().filter(Moves::movedRank).count()),
                        words.numbers()
                                .whole(entries.stream().filter(Moves::cameIn).count()),
                        words.numbers()
                                .whole(entries.stream().filter(Moves::wentOut).count())),
                new RankChart(words, entries).find(anchor, title),
                sheet(title, shown));
    }

    private Sheet sheet(String title, List<RankChange> shown) {
        List<CauseColumn> causes = causes(shown);
        List<Column> columns = new ArrayList<>(List.of(
                words.text(Phrase.AGENCY),
                words.number(Phrase.CHANGES_RANK_BEFORE),
                words.number(Phrase.CHANGES_RANK_AFTER),
                words.number(Phrase.CHANGES_SCORE_BEFORE),
                words.number(Phrase.CHANGES_SCORE_AFTER),
                words.number(Phrase.CHANGES_SCORE_CHANGE)));
        causes.forEach(cause -> columns.add(words.number(cause.label())));
        columns.add(Column.choice(words.word(Phrase.RESULT)));
        return new Sheet(
                words.word(Phrase.CHANGES_RANKS_TABLE, title),
                columns,
                shown.stream().map(change -> row(change, causes)).toList());
    }

    /** With one possible cause the whole change is its, and no column says more. */
    private List<CauseColumn> causes(List<RankChange> shown) {
        List<CauseColumn> told = Arrays.stream(CauseColumn.values())
                .filter(cause ->
                        shown.stream().anyMatch(change -> cause.of(by(change)).isPresent()))
                .toList();
        return told.size() > 1 || words.changes().possible().size() > 1 ? told : List.of();
    }

    private Attribution by(RankChange change) {
        return Attribution.of(change, words.changes().possible());
    }

    private List<Cell> row(RankChange change, List<CauseColumn> causes) {
        List<Cell> cells = new ArrayList<>(List.of(
                words.agency(change.entry().agencyId()),
                words.rank(change.before()),
                words.rank(change.after()),
                words.score(change.before()),
                words.score(change.after()),
                words.change(change.change())));
        Attribution by = by(change);
        causes.forEach(cause -> cells.add(words.change(cause.of(by))));
        cells.add(Cell.of(words.result(change)));
        return List.copyOf(cells);
    }
}
