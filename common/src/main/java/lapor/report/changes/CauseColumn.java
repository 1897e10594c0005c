package lapor.report.changes;

import lapor.difference.Attribution;
import lapor.difference.Cause;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.OptionalDouble;
import java.util.function.Function;

/** A part of the change of a score, by what it comes from. */
enum CauseColumn {
    DATA(Phrase.CHANGES_BY_DATA, Attribution::data),
    LATE(Phrase.CHANGES_BY_LATE, Attribution::late),
    CONFIGURATION(Phrase.CHANGES_BY_CONFIGURATION, Attribution::configuration),
    CODE(Phrase.CHANGES_BY_CODE, Attribution::code),
    UNSEPARATED(Phrase.CHANGES_UNSEPARATED, Attribution::unseparated);

    private final Phrase label;
    private final Function<Attribution, OptionalDouble> part;

    CauseColumn(Phrase label, Function<Attribution, OptionalDouble> part) {
        this.label = label;
        this.part = part;
    }

    Phrase label() {
        return label;
    }

    OptionalDouble of(Attribution by) {
        return part.apply(by);
    }

    /** What a cause is called. */
    static String of(Cause cause, Wording wording) {
        return wording.of(
                switch (cause) {
                    case DATA -> Phrase.CHANGES_BY_DATA;
                    case CONFIGURATION -> Phrase.CHANGES_BY_CONFIGURATION;
                    case CODE -> Phrase.CHANGES_BY_CODE;
                });
    }
}
