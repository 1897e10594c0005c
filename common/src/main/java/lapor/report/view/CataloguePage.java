package lapor.report.view;

import lapor.metric.MetricGuide;
import lapor.report.text.Texts;

import java.util.List;

/**
 * The page that explains every metric, in one language.
 *
 * @param texts the words of that language
 * @param others the same page in other languages
 * @param guide what it says
 */
public record CataloguePage(Texts texts, List<LanguageLink> others, MetricGuide guide) {}
