package lapor.report.view;

import java.util.List;

/**
 * The agencies.
 *
 * @param sections those with data, by name
 * @param withoutData names of the others
 * @param count how many those are
 */
public record Agencies(List<AgencySection> sections, List<String> withoutData, String count) {}
