package lapor.report.agency;

import lapor.explanation.Against;
import lapor.explanation.ExplanationRow;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.OptionalDouble;

/**
 * One part of a combined score.
 *
 * @param label what the part is called
 * @param withheld whether its points would give away a number that is withheld
 */
record RankLine(String label, ExplanationRow part, boolean withheld) {

    TableRow row(Wording wording) {
        if (withheld) {
            String hidden = label + " (" + wording.of(Phrase.STATUS_SUPPRESSED) + ")";
            return TableRow.of(hidden, "–", wording.weight(part.weight()), "–", "–", "–", "–", "–");
        }
        return TableRow.of(
                label,
                wording.score(part.points()),
                wording.weight(part.weight()),
                part.contribution().isPresent()
                        ? wording.numbers().decimal(part.contribution().getAsDouble(), 2)
                        : "–",
                difference(part.above(), wording),
                difference(part.below(), wording),
                difference(part.cutoff(), wording),
                wording.score(part.need().points()));
    }

    private static String difference(Against other, Wording wording) {
        OptionalDouble difference = other.difference();
        if (difference.isEmpty()) {
            return "–";
        }
        String number = wording.numbers().decimal(difference.getAsDouble(), 2);
        return difference.getAsDouble() > 0 && number.chars().anyMatch(c -> c >= '1' && c <= '9')
                ? "+" + number
                : number;
    }
}
