package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.tally.Fact;
import lapor.text.LocalText;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whom a number tells of, which decides when it is withheld. */
public enum Subject {
    /** Of what the agency did: told however few the cases are. */
    WORK(text(
            "Tentang kerja instansi: ditampilkan berapa pun sedikitnya.",
            "Of the agency's work: published however few the cases are.")),
    /** Of hours or ages, which would tell the classification of a single complaint. */
    TIMES(text(
            "Tentang waktu laporan satu per satu: ditahan bila yang terbuka, atau yang diterima, kurang dari lima.",
            "Of the times of single complaints: withheld where fewer than five are open, or were received.")),
    /** Of people: withheld where so few, and where it would follow from what is published. */
    PERSONS(text(
            "Tentang orang: ditahan dari nol sampai empat, dan bila dapat dihitung dari angka lain; dihitung sampai akhir"
                    + " bulan, dan sampai akhir bulan berikutnya hanya bila ada lima yang baru atau lebih.",
            "Of people: withheld from zero to four, and where it would follow from other numbers; counted to the end of a"
                    + " month, and to a later one only where five or more are new."));

    /** Facts that tell what people did, or how they came. */
    public static final Set<Fact> FACTS_OF_PERSONS = Collections.unmodifiableSet(EnumSet.of(
            Fact.RATED,
            Fact.REPORTER_REPLIED,
            Fact.REOPENED,
            Fact.REPORTER_KNOWN,
            Fact.CONCENTRATED_REPORTERS,
            Fact.CHANNEL,
            Fact.CHANNEL_OF_RETURNED,
            Fact.ENTERED_BY_OFFICER,
            Fact.CLOSED_ON_ENTRY));

    private final LocalText rule;

    Subject(LocalText rule) {
        this.rule = rule;
    }

    /** When it is withheld, in one sentence. */
    public LocalText rule() {
        return rule;
    }
}
