package lapor.report.model;

import lapor.rule.ClockStart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which run a report shows.
 *
 * @param id of the run
 * @param asOf nothing later is known to it
 * @param zone in which that instant is written as a date
 * @param clockStart from when days were counted
 * @param codeVersion version of the program
 * @param provenance what it was made of
 */
public record RunSummary(
        String id, Instant asOf, ZoneId zone, ClockStart clockStart, String codeVersion, Provenance provenance) {

    public LocalDate asOfDate() {
        return asOf.atZone(zone).toLocalDate();
    }
}
