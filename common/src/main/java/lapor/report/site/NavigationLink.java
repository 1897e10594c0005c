package lapor.report.site;

/**
 * From a page to a main page of the site.
 *
 * @param file of the main page, below the folder of the language
 * @param name what it is called
 * @param here whether it is the page that the link stands on
 */
public record NavigationLink(String file, String name, boolean here) {}
