package lapor.report.agency;

import lapor.report.site.Fact;

import java.util.List;
import java.util.Optional;

/**
 * How a profile begins.
 *
 * @param name of the agency
 * @param type what kind of agency it is
 * @param parent what it is part of
 * @param region which it serves
 * @param period which the profile is about
 * @param verdict how it handles complaints, in one sentence
 * @param figures the numbers that matter most
 */
public record AgencyHead(
        String name,
        String type,
        Optional<String> parent,
        Optional<String> region,
        String period,
        String verdict,
        List<Fact> figures) {}
