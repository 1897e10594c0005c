package lapor.tally;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

/** What some sources tell and others do not, as their events show. */
public enum Trait implements Told {
    TIMES_OF_DAY(text(
            "waktu dengan jam, bukan hanya hari, pada penerimaan dan tanggapan",
            "times with an hour, not days only, of receipts and responses")),
    DUE_TIMES(text("isian `due`", "the field `due`")),
    CHANNELS(text("isian `channel` pada SUBMITTED", "the field `channel` of SUBMITTED")),
    REPORTERS(text("isian `reporter` pada SUBMITTED", "the field `reporter` of SUBMITTED")),
    TEXTS_OF_RESPONSES(text("isian `response` pada RESPONDED", "the field `response` of RESPONDED"));

    private final LocalText needed;

    Trait(LocalText needed) {
        this.needed = needed;
    }

    @Override
    public LocalText needed() {
        return needed;
    }
}
