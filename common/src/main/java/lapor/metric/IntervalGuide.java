package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.Language;
import lapor.text.LocalText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What intervals are made of and how far they can be trusted, as people read it in one language.
 *
 * @param headings of the coverage: method, what was simulated, and each number of cases
 * @param cautions where coverage is not about 95 %
 */
public record IntervalGuide(
        String title,
        String introduction,
        List<Method> methods,
        String measured,
        List<String> headings,
        List<Row> coverage,
        List<String> cautions) {
    private static final LocalText TITLE = text("Interval 95 %", "95% intervals");
    private static final LocalText INTRODUCTION = text(
            "Interval memuat nilai sebenarnya dari 95 % instansi seperti ini, bila janjinya ditepati. Ketepatan cara"
                    + " menghitungnya berbeda-beda.",
            "An interval holds the true value of 95% of agencies like this one, if it keeps its promise. Methods differ"
                    + " in how well they do.");
    private static final LocalText MEASURED = text(
            "Cakupan terukur: persentase dari 2.000 instansi simulasi yang intervalnya memuat nilai sebenarnya. * di"
                    + " luar 93 sampai 97 %.",
            "Measured coverage: the percentage of 2,000 simulated agencies whose interval holds the truth. * outside 93"
                    + " to 97 %.");
    private static final LocalText METHOD = text("Cara", "Method");
    private static final LocalText SITUATION = text("Yang disimulasikan", "What was simulated");

    public IntervalGuide {
        methods = List.copyOf(methods);
        headings = List.copyOf(headings);
        coverage = List.copyOf(coverage);
        cautions = List.copyOf(cautions);
    }

    /**
     * One way to make them.
     *
     * @param metrics ids of those it is for
     */
    public record Method(String name, String explanation, List<String> metrics) {}

    /**
     * What was measured of one method.
     *
     * @param percentages one for each number of cases, marked with an asterisk where far from 95
     */
    public record Row(String method, String situation, List<String> percentages) {}

    /** The section in a language. */
    public static IntervalGuide in(Language language) {
        return new IntervalGuide(
                TITLE.in(language),
                INTRODUCTION.in(language),
                Arrays.stream(IntervalMethod.values())
                        .map(method -> method(method, language))
                        .toList(),
                MEASURED.in(language),
                Stream.concat(
                                Stream.of(METHOD.in(language), SITUATION.in(language)),
                                Coverage.CASES.stream().map(cases -> "n = " + cases))
                        .toList(),
                Arrays.stream(Coverage.values()).map(row -> row(row, language)).toList(),
                Arrays.stream(Coverage.values())
                        .map(Coverage::findCaution)
                        .flatMap(Optional::stream)
                        .map(caution -> caution.in(language))
                        .distinct()
                        .toList());
    }

    private static Method method(IntervalMethod method, Language language) {
        return new Method(
                method.label().in(language),
                method.explanation().in(language),
                Metrics.all().stream()
                        .filter(metric -> metric.kind().interval() == method)
                        .map(Metric::id)
                        .toList());
    }

    private static Row row(Coverage coverage, Language language) {
        return new Row(
                coverage.method().label().in(language),
                coverage.situation().in(language),
                coverage.percentages().stream()
                        .map(percentage -> percentage + (Coverage.keepsItsPromise(percentage) ? " %" : " % *"))
                        .toList());
    }
}
