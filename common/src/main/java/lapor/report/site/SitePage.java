package lapor.report.site;

/**
 * One page of a site.
 *
 * @param file its path below the folder of its language, with {@code /} between names
 * @param template that renders it
 * @param view what the template shows, its only parameter
 */
public record SitePage(String file, String template, Object view) {}
