package lapor.report.site;

import lapor.report.text.Texts;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param texts the words of its language
 * @param file the page's path below the folder of its language
 * @param title of the page
 * @param edition what the whole report is about
 * @param navigation to the main pages
 * @param others the same page in other languages
 * @param notices what must be known of all numbers of the run
 * @param stamp which run it is of, and as of when
 */
public record Shell(
        Texts texts,
        String file,
        String title,
        String edition,
        List<NavigationLink> navigation,
        List<LanguageLink> others,
        List<String> notices,
        String stamp) {

    /** From the page to the folder of its language: empty, or {@code ../} for each folder it lies in. */
    public String root() {
        return root(file);
    }

    static String root(String file) {
        return "../".repeat((int) file.chars().filter(c -> c == '/').count());
    }
}
