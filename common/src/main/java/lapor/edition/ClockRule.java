package lapor.edition;

import lapor.input.JsonFields;
import lapor.rule.ClockStart;

/** From when an edition counts days (awal hitungan hari), and what that rests on. */
public record ClockRule(ClockStart start, Basis basis) {

    static ClockRule from(JsonFields fields, BasisReader bases) {
        return new ClockRule(fields.constant("start", ClockStart.class), bases.read(fields));
    }
}
