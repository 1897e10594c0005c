package lapor.report.view;

/**
 * An agency and where its section is.
 *
 * @param name safe to read, not yet escaped
 * @param anchor id of its section on this page
 * @param type what kind of agency it is
 */
public record AgencyLink(String name, String anchor, String type) {}
