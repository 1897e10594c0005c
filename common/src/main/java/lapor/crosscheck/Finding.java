package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.metric.Estimate;
import lapor.text.LocalText;

import java.util.Optional;

/**
 * What the logs say of one claim.
 *
 * @param estimate what the claim was tested against, as its metric is defined; absent when it could not be
 * @param definition id of the metric under which it was judged; another than the claimed one where that is right
 * @param p how likely such a difference is if the claim is right under any accepted definition; 1 when not tested
 */
record Finding(Reason reason, LocalText words, Optional<Estimate> estimate, String definition, double p) {

    static Finding notTestable(Claim claim, Reason reason) {
        return new Finding(reason, reason.words(), Optional.empty(), claim.metric(), 1);
    }

    static Finding tooFew(Claim claim, Estimate estimate) {
        String n = estimate.n().isPresent() ? " (n = " + estimate.n().getAsLong() + ")" : "";
        LocalText words = Reason.TOO_FEW.words();
        return new Finding(Reason.TOO_FEW, text(words.id() + n, words.en() + n), Optional.empty(), claim.metric(), 1);
    }

    static Finding tested(Claim claim, Reason reason, Estimate estimate, double p) {
        return new Finding(reason, reason.words(), Optional.of(estimate), claim.metric(), p);
    }

    /** Right, but as another metric is defined. */
    static Finding otherwise(String definition, Estimate estimate, double p) {
        LocalText words = Reason.OTHER_DEFINITION.words();
        return new Finding(
                Reason.OTHER_DEFINITION,
                text(words.id() + ": " + definition, words.en() + ": " + definition),
                Optional.of(estimate),
                definition,
                p);
    }

    /** Whether the claim was held against a measurement. */
    boolean isTested() {
        return estimate.isPresent();
    }

    /** A contradiction that is no larger than chance allows. */
    Finding perhapsByChance() {
        Reason doubtful = reason.perhapsByChance();
        return new Finding(doubtful, doubtful.words(), estimate, definition, p);
    }
}
