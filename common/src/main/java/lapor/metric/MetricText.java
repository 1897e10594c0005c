package lapor.metric;

import lapor.text.LocalText;

/**
 * What people read about a metric.
 *
 * @param formula in the names of the facts, the same in both languages
 * @param source where the formula comes from, or that this project chose it
 * @param label a few words
 * @param definition one sentence that says what is counted
 * @param cannotTell what nobody should read out of the number
 */
public record MetricText(
        String formula, LocalText source, LocalText label, LocalText definition, LocalText cannotTell) {}
