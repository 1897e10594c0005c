package lapor.report.overview;

import java.util.List;

/**
 * Who was selected at one stage, by type of agency.
 *
 * @param stage its name
 * @param rows one per type, and the total last
 */
public record Representation(String stage, List<Row> rows) {

    /** Counts of one type; the share is of all who were selected. */
    public record Row(String type, String entries, String ranked, String selected, String share) {}
}
