package lapor.report.changes;

import lapor.difference.RankChange;
import lapor.report.model.EarlierRun;
import lapor.report.model.RunChanges;
import lapor.report.site.Site;
import lapor.report.text.Phrase;

import java.util.Optional;
import java.util.function.Predicate;

/** What other pages say of the changes. */
public final class ChangesSentence {
    private ChangesSentence() {}

    /** How many agencies moved since the run before; absent where nothing can be compared. */
    public static Optional<String> find(Site site) {
        return site.model()
                .earlier()
                .flatMap(EarlierRun::changes)
                .filter(RunChanges::bothRanked)
                .map(changes -> sentence(new ChangeWords(site, changes)));
    }

    private static String sentence(ChangeWords words) {
        return words.word(
                Phrase.CHANGES_SENTENCE,
                words.date(words.changes().before().asOf()),
                agencies(words, Moves::movedRank),
                agencies(words, Moves::cameIn),
                agencies(words, Moves::wentOut));
    }

    private static String agencies(ChangeWords words, Predicate<RankChange> moved) {
        return words.numbers()
                .whole(words.changes().ranks().stream()
                        .filter(moved)
                        .map(change -> change.entry().agencyId())
                        .distinct()
                        .count());
    }
}
