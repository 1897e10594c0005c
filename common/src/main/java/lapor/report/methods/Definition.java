package lapor.report.methods;

/**
 * What a metric means.
 *
 * @param anchor id of its place on this page
 * @param id of the metric in the published tables
 * @param label its name
 * @param text how it is computed
 * @param cannotTell what must not be concluded from it
 * @param unit its unit
 */
public record Definition(String anchor, String id, String label, String text, String cannotTell, String unit) {}
