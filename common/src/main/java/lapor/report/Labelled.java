package lapor.report;

import lapor.text.LocalText;

/**
 * An id of a table and what people call it.
 *
 * @param id as in the published tables
 * @param label its name
 */
public record Labelled(String id, LocalText label) {}
