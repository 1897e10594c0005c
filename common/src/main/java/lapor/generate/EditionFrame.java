package lapor.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a world needs to know of the edition whose evidence and entries it makes.
 *
 * @param edition id, such as {@code 2022}
 * @param from first day of the evidence window and of the logs
 * @param asOf instant up to which events exist, also the end of the evidence window
 * @param deadline last instant of handing in entries
 * @param groups of entries: of {@code oa, ip, upp}; without {@code oa} former winners enter as {@code ip}
 * @param criteria ids of the document criteria
 * @param panelParts ids of what the panel scores, such as {@code interview}
 * @param previousEditions ids of editions whose winners may enter {@code oa}
 */
public record EditionFrame(
        String edition,
        LocalDate from,
        Instant asOf,
        Instant deadline,
        List<String> groups,
        List<String> criteria,
        List<String> panelParts,
        List<String> previousEditions) {
    public EditionFrame {
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
        panelParts = List.copyOf(panelParts);
        previousEditions = List.copyOf(previousEditions);
        if (!from.isBefore(Wib.day(asOf))) {
            throw new IllegalArgumentException("window of " + edition + " ends at " + asOf + ", not after " + from);
        }
    }

    /** First day after the evidence window, in the time of the logs. */
    LocalDate to() {
        return Wib.day(asOf);
    }

    /** Id of the evidence window as a period of claims. */
    String period() {
        return "edition-" + edition;
    }
}
