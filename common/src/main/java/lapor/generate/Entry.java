package lapor.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An agency's entry in the competition.
 *
 * @param previousAward id of the edition it won, empty where none
 * @param recommendedBy id of the agency that recommends a service unit, empty where none
 */
record Entry(
        SyntheticAgency agency,
        String group,
        LocalDate operatingSince,
        String previousAward,
        String recommendedBy,
        Instant submittedAt) {
    static final List<String> COLUMNS =
            List.of("agency_id", "group", "operating_since", "previous_award", "recommended_by", "submitted_at");

    List<String> cells() {
        return List.of(
                agency.id(), group, operatingSince.toString(), previousAward, recommendedBy, Wib.text(submittedAt));
    }
}
