package lapor.edition;

import lapor.input.JsonFields;
import lapor.tally.Period;

import java.time.LocalDate;
import java.util.List;

/**
 * The time whose complaints count as evidence.
 *
 * @param from first day
 * @param split first day of the second half
 * @param to day after the last
 */
public record EvidenceWindow(LocalDate from, LocalDate split, LocalDate to, Basis basis) {

    /** The window and its two halves, in the order of {@link #periodIds}. */
    List<Period> periods(String editionId) {
        List<String> ids = periodIds(editionId);
        return List.of(
                new Period(ids.get(0), from, to),
                new Period(ids.get(1), from, split),
                new Period(ids.get(2), split, to));
    }

    static List<String> periodIds(String editionId) {
        String window = "edition-" + editionId;
        return List.of(window, window + "-h1", window + "-h2");
    }

    static EvidenceWindow from(JsonFields fields, BasisReader bases) {
        int before = fields.problems().size();
        EvidenceWindow window =
                new EvidenceWindow(date(fields, "from"), date(fields, "split"), date(fields, "to"), bases.read(fields));
        if (before == fields.problems().size()
                && !(window.from.isBefore(window.split) && window.split.isBefore(window.to))) {
            fields.problems()
                    .invalid(
                            fields.path("split"),
                            "must be after from " + window.from + " and before to " + window.to + ", but is "
                                    + window.split);
        }
        return window;
    }

    private static LocalDate date(JsonFields fields, String key) {
        return fields.parsed(key, LocalDate::parse, LocalDate.EPOCH, "a date as YYYY-MM-DD");
    }
}
