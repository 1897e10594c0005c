package lapor.report.site;

/**
 * What became of an entry.
 *
 * @param text in words
 * @param selected whether it goes on
 */
public record Result(String text, boolean selected) {}
