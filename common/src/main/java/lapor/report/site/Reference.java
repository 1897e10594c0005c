package lapor.report.site;

/**
 * A place on the page and what is said of it: a numbered source or assumption, or a mark that leads to one.
 *
 * @param anchor id of the place
 * @param text of the note, or of the mark
 */
public record Reference(String anchor, String text) {}
