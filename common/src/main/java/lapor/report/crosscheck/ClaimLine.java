package lapor.report.crosscheck;

import lapor.report.site.AgencyLink;

import java.util.Optional;

/**
 * A claim and what was found of it, in words.
 *
 * @param metric what is claimed, and for which period if that is not the report's own
 * @param claimed the value
 * @param measured what the logs show; a dash where nothing can be said
 * @param counts behind the measurement
 * @param verdict in a word
 * @param mark that goes with it
 * @param reason for the verdict
 * @param favour whom the difference flatters; empty without a difference
 * @param letter file of the agency's letter, if it has one
 */
public record ClaimLine(
        AgencyLink agency,
        String metric,
        Amount claimed,
        Amount measured,
        String counts,
        Amount difference,
        String verdict,
        String mark,
        String reason,
        String favour,
        Optional<String> letter) {

    /**
     * A number as it is read, and as it is published.
     *
     * @param detail what is read below it; may be empty
     * @param value empty where there is none
     */
    public record Amount(String text, String detail, String value) {}
}
