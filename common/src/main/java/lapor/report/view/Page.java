package lapor.report.view;

import lapor.report.text.Texts;

import java.util.List;

/**
 * The whole page in one language.
 *
 * @param texts the words of that language
 * @param others the same page in other languages
 * @param header what it is
 * @param verdict on the data
 * @param results how the entries stand
 * @param agencies one section each
 * @param notes what one must know to judge the results
 */
public record Page(
        Texts texts,
        List<LanguageLink> others,
        Header header,
        Verdict verdict,
        Results results,
        Agencies agencies,
        Notes notes) {}
