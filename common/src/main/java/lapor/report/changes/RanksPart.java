package lapor.report.changes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.difference.RankChange;
import lapor.evaluation.ContestKey;
import lapor.report.sheet.Section;
import lapor.report.text.Phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Every entry with another score or rank, contest by contest. */
record RanksPart(ChangeWords words) {
    /** More would make the page too large to be sent. */
    private static final int MOST = 600;

    ChangesPage.Part part() {
        String title = words.word(Phrase.CHANGES_RANKS);
        if (!words.changes().bothRanked()) {
            return ChangesPage.Part.of(Section.of("ranks", title, words.word(Phrase.CHANGES_NOT_RANKED)));
        }
        List<RankChange> all = RankOrder.sorted(words);
        List<RankChange> changed = all.stream().filter(RankChange::differs).toList();
        if (changed.isEmpty()) {
            return ChangesPage.Part.of(Section.of("ranks", title, words.word(Phrase.CHANGES_RANKS_NONE)));
        }
        Set<RankChange> shown =
                changed.stream().sorted(RankOrder.largestFirst()).limit(MOST).collect(toUnmodifiableSet());
        List<String> sentences = new ArrayList<>();
        sentences.add(words.word(
                Phrase.CHANGES_RANKS_SUM,
                words.numbers().whole(changed.size()),
                words.numbers().whole(all.size())));
        if (changed.size() > shown.size()) {
            sentences.add(words.word(
                    Phrase.CHANGES_LEFT_OUT, words.numbers().whole(changed.size() - shown.size()), command()));
        }
        return new ChangesPage.Part(
                Section.of("ranks", title, sentences.toArray(String[]::new))
                        .noting(words.word(Phrase.CHANGES_RANKS_HOW)),
                contests(all, shown));
    }

    private List<Contest> contests(List<RankChange> all, Set<RankChange> shown) {
        LinkedHashMap<ContestKey, List<RankChange>> byContest = all.stream()
                .collect(groupingBy(
                        change -> change.entry().contest(), LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return byContest.values().stream()
                .filter(entries -> entries.stream().anyMatch(shown::contains))
                .map(entries -> new RankTable(words, entries)
                        .contest(entries.stream().filter(shown::contains).toList()))
                .toList();
    }

    private String command() {
        return "lapor diff " + words.changes().before().run() + " "
                + words.changes().after().run() + " --csv FILE";
    }
}
