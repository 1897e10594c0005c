package lapor.report.changes;

import static java.util.stream.Collectors.joining;

import lapor.difference.Cause;
import lapor.report.model.RunChanges;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Section;
import lapor.report.sheet.Sheet;
import lapor.report.site.SettingName;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;

import java.util.ArrayList;
import java.util.List;

/** What was compared, and what the changes may come from. */
record ComparedPart(ChangeWords words) {

    Section section() {
        return Section.of("compared", words.word(Phrase.CHANGES_COMPARED), sentences())
                .with(sheet());
    }

    private Sheet sheet() {
        RunChanges.Side before = words.changes().before();
        RunChanges.Side after = words.changes().after();
        return new Sheet(
                words.word(Phrase.CHANGES_RUNS),
                List.of(
                        words.text(Phrase.CHANGES_ASPECT),
                        words.text(Phrase.CHANGES_BEFORE),
                        words.text(Phrase.CHANGES_AFTER)),
                List.of(
                        row(Phrase.CHANGES_RUN, PlainText.of(before.run()), PlainText.of(after.run())),
                        row(Phrase.AS_OF, words.date(before.asOf()), words.date(after.asOf())),
                        row(
                                Phrase.COMPLAINTS,
                                words.numbers().whole(before.complaints()),
                                words.numbers().whole(after.complaints())),
                        row(Phrase.CHANGES_CODE, PlainText.of(before.code()), PlainText.of(after.code()))));
    }

    private List<Cell> row(Phrase what, String before, String after) {
        return List.of(Cell.of(words.word(what)), Cell.of(before), Cell.of(after));
    }

    private String[] sentences() {
        RunChanges changes = words.changes();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.word(
                Phrase.CHANGES_FILES,
                words.numbers().whole(changes.filesCame()),
                words.numbers().whole(changes.filesWent())));
        sentences.add(
                changes.settings().isEmpty()
                        ? words.word(Phrase.CHANGES_SETTINGS_SAME)
                        : words.word(
                                Phrase.CHANGES_SETTINGS,
                                changes.settings().stream()
                                        .map(name -> SettingName.of(name, words.wording()))
                                        .collect(joining(", "))));
        sentences.add(causes(changes));
        if (changes.possible().contains(Cause.CONFIGURATION)
                && changes.possible().contains(Cause.CODE)) {
            sentences.add(words.word(Phrase.CHANGES_TOGETHER));
        }
        return sentences.toArray(String[]::new);
    }

    private String causes(RunChanges changes) {
        if (changes.possible().isEmpty()) {
            return words.word(Phrase.CHANGES_NOTHING);
        }
        if (changes.possible().size() == 1) {
            Cause only = changes.possible().iterator().next();
            return words.word(Phrase.CHANGES_ONE_CAUSE, CauseColumn.of(only, words.wording()));
        }
        return changes.possible().contains(Cause.DATA)
                ? words.word(Phrase.CHANGES_CAUSES, words.wording().of(changes.separation()))
                : words.word(Phrase.CHANGES_SAME_DATA);
    }
}
