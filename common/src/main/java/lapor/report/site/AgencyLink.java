package lapor.report.site;

/**
 * An agency and where its profile is.
 *
 * @param name safe to read, not yet escaped
 * @param file of its profile, below the folder of the language
 * @param type what kind of agency it is
 */
public record AgencyLink(String name, String file, String type) {}
