package lapor.report.agency;

import lapor.metric.Estimate;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One month of an agency.
 *
 * @param first day of the month
 * @param received absent where nothing came in
 * @param onTime share answered within the limit, likewise
 */
record Month(LocalDate first, Optional<Estimate> received, Optional<Estimate> onTime) {

    /** {@code April 2022}. */
    String name(Wording wording) {
        return wording.of(Phrase.MONTHS).split(",", -1)[first.getMonthValue() - 1] + " " + first.getYear();
    }
}
