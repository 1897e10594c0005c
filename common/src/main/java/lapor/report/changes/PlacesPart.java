package lapor.report.changes;

import lapor.difference.RankChange;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Section;
import lapor.report.sheet.Sheet;
import lapor.report.text.Phrase;

import java.util.List;

/** Who is selected now, and who no more. */
record PlacesPart(ChangeWords words) {
    private static final int MOST = 150;

    Section section() {
        String title = words.word(Phrase.CHANGES_PLACES);
        if (!words.changes().bothRanked()) {
            return Section.of("places", title, words.word(Phrase.CHANGES_NOT_RANKED));
        }
        List<RankChange> crossed =
                RankOrder.sorted(words).stream().filter(Moves::crossed).toList();
        Section section = Section.of(
                "places",
                title,
                crossed.isEmpty()
                        ? words.word(Phrase.CHANGES_PLACES_NONE)
                        : words.word(
                                Phrase.CHANGES_PLACES_SUM,
                                words.numbers()
                                        .whole(crossed.stream()
                                                .filter(Moves::cameIn)
                                                .count()),
                                words.numbers()
                                        .whole(crossed.stream()
                                                .filter(Moves::wentOut)
                                                .count())));
        return crossed.isEmpty() ? section : section.with(sheet(crossed));
    }

    private Sheet sheet(List<RankChange> crossed) {
        return new Sheet(
                words.word(Phrase.CHANGES_PLACES_TABLE),
                List.of(
                        words.text(Phrase.AGENCY),
                        Column.choice(words.word(Phrase.CHANGES_CONTEST)),
                        Column.choice(words.word(Phrase.RESULT)),
                        words.number(Phrase.CHANGES_RANK_BEFORE),
                        words.number(Phrase.CHANGES_RANK_AFTER),
                        words.number(Phrase.CHANGES_SCORE_CHANGE)),
                crossed.stream().limit(MOST).map(this::row).toList());
    }

    private List<Cell> row(RankChange change) {
        return List.of(
                words.agency(change.entry().agencyId()),
                Cell.of(words.contest(change.entry())),
                Cell.of(words.result(change)),
                words.rank(change.before()),
                words.rank(change.after()),
                words.change(change.change()));
    }
}
