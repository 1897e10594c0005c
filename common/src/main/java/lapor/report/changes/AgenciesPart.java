package lapor.report.changes;

import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Section;
import lapor.report.sheet.Sheet;
import lapor.report.text.Phrase;

import java.util.List;
import java.util.stream.Stream;

/** Agencies of which only one of the two runs has numbers. */
record AgenciesPart(ChangeWords words) {
    private static final int MOST = 100;

    Section section() {
        List<String> came = words.changes().came();
        List<String> went = words.changes().went();
        String title = words.word(Phrase.CHANGES_AGENCIES);
        if (came.isEmpty() && went.isEmpty()) {
            return Section.of("agencies", title, words.word(Phrase.CHANGES_AGENCIES_NONE));
        }
        return Section.of(
                        "agencies",
                        title,
                        words.word(
                                Phrase.CHANGES_AGENCIES_SUM,
                                words.numbers().whole(came.size()),
                                words.numbers().whole(went.size())))
                .with(new Sheet(
                        title,
                        List.of(words.text(Phrase.AGENCY), Column.choice(words.word(Phrase.CHANGES_PRESENCE))),
                        Stream.concat(rows(came, Phrase.CHANGES_CAME), rows(went, Phrase.CHANGES_WENT))
                                .toList()));
    }

    private Stream<List<Cell>> rows(List<String> ids, Phrase presence) {
        return ids.stream().limit(MOST).map(id -> List.of(words.agency(id), Cell.of(words.word(presence))));
    }
}
