package lapor.report;

import lapor.text.LocalText;

/**
 * What a reader must know of a metric.
 *
 * @param id as in {@code metrics.csv}
 * @param label short name
 * @param definition how it is computed
 * @param cannotTell what must not be concluded from it
 * @param unit of its values
 * @param decimals how many are written; for shares, of the percentage
 */
public record MetricText(
        String id, LocalText label, LocalText definition, LocalText cannotTell, Unit unit, int decimals) {}
