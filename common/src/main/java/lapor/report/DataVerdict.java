package lapor.report;

import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.report.view.Verdict;

/** One sentence on whether the data can be relied on, and the counts behind it. */
final class DataVerdict {
    private DataVerdict() {}

    static Verdict of(DataSummary data, Wording wording) {
        boolean sound = data.read() > 0 && data.rejected() == 0 && data.unaccounted() == 0;
        return new Verdict(sound, sentence(data, wording), sum(data, wording));
    }

    private static String sentence(DataSummary data, Wording wording) {
        if (data.unaccounted() != 0) {
            return wording.of(Phrase.VERDICT_UNEQUAL, wording.numbers().whole(Math.abs(data.unaccounted())));
        }
        if (data.read() == 0) {
            return wording.of(Phrase.VERDICT_NOTHING);
        }
        if (data.rejected() == 0) {
            return wording.of(Phrase.VERDICT_GOOD);
        }
        double share = (double) data.rejected() / data.read();
        return wording.of(Phrase.VERDICT_REJECTED, wording.numbers().whole(data.rejected()), wording.smallShare(share));
    }

    private static String sum(DataSummary data, Wording wording) {
        return wording.of(
                Phrase.VERDICT_SUM,
                wording.numbers().whole(data.read()),
                wording.numbers().whole(data.accepted()),
                wording.numbers().whole(data.duplicates()),
                wording.numbers().whole(data.late()),
                wording.numbers().whole(data.rejected()));
    }
}
