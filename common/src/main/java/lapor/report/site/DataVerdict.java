package lapor.report.site;

import lapor.quality.RowCounts;
import lapor.report.model.DataSummary;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

/** One sentence on whether the data can be relied on, and the counts behind it. */
public final class DataVerdict {
    private DataVerdict() {}

    public static Verdict of(DataSummary data, Wording wording) {
        RowCounts rows = data.rows();
        boolean sound = rows.read() > 0 && data.unaccounted() == 0 && rows.rejectedShare() <= data.usualRejectedShare();
        return new Verdict(sound, sentence(data, wording), sum(rows, wording));
    }

    private static String sentence(DataSummary data, Wording wording) {
        RowCounts rows = data.rows();
        if (data.unaccounted() != 0) {
            return wording.of(Phrase.VERDICT_UNEQUAL, wording.numbers().whole(Math.abs(data.unaccounted())));
        }
        if (rows.read() == 0) {
            return wording.of(Phrase.VERDICT_NOTHING);
        }
        if (rows.rejected() == 0) {
            return wording.of(Phrase.VERDICT_GOOD);
        }
        return wording.of(
                rows.rejectedShare() <= data.usualRejectedShare()
                        ? Phrase.VERDICT_FEW_REJECTED
                        : Phrase.VERDICT_MANY_REJECTED,
                wording.numbers().whole(rows.rejected()),
                wording.smallShare(rows.rejectedShare()),
                wording.weight(data.usualRejectedShare()));
    }

    private static String sum(RowCounts rows, Wording wording) {
        return wording.of(
                Phrase.VERDICT_SUM,
                wording.numbers().whole(rows.read()),
                wording.numbers().whole(rows.accepted()),
                wording.numbers().whole(rows.duplicate()),
                wording.numbers().whole(rows.late()),
                wording.numbers().whole(rows.rejected()));
    }
}
