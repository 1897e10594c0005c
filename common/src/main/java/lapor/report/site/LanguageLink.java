package lapor.report.site;

/**
 * The same page in another language.
 *
 * @param code of the language
 * @param name of the language in itself
 * @param href of the page, relative to this one
 */
public record LanguageLink(String code, String name, String href) {}
