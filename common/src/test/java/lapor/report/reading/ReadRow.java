package lapor.report.reading;

import static java.util.stream.Collectors.joining;

import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.text.Language;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a table of a page.
 *
 * @param language code of the page's language
 * @param section id of the nearest section around it; empty where there is none
 * @param heads what stands above the cells
 * @param cells their texts, that of the row's heading among them
 * @param agency that the row leads to, else the one of the page
 * @param metric that the row leads to, the page is about, or a cell names
 */
record ReadRow(
        String language,
        String section,
        List<String> heads,
        List<String> cells,
        Optional<String> agency,
        Optional<String> metric) {
    private static final Pattern AGENCY = Pattern.compile("(?:agency|letter)/([^/]+)\\.html");
    private static final Pattern METRIC = Pattern.compile("(?:metrics\\.html#|peers/)(\\w+)");

    /** The rows of a table of the page {@code file}, such as {@code id/agency/KAB-001.html}. */
    static List<ReadRow> all(String file, Element table) {
        String language = file.substring(0, file.indexOf('/'));
        List<String> heads = table.select("thead th").eachText();
        String section = Optional.ofNullable(table.closest("section[id]"))
                .map(Element::id)
                .orElse("");
        return table.select("tbody > tr:not(.cut)").stream()
                .map(row -> {
                    List<String> cells =
                            row.children().stream().map(ReadRow::text).toList();
                    List<String> links = row.select("a[href]").eachAttr("href");
                    return new ReadRow(
                            language,
                            section,
                            heads,
                            cells,
                            first(AGENCY, links).or(() -> first(AGENCY, List.of(file))),
                            first(METRIC, links)
                                    .or(() -> first(METRIC, List.of(file)))
                                    .or(() -> named(cells, language)));
                })
                .toList();
    }

    /** A list of terms on the page {@code file}, as a row of one cell. */
    static ReadRow list(String file, Element list) {
        String language = file.substring(0, file.indexOf('/'));
        String heading = Optional.ofNullable(list.closest("section"))
                .map(section -> section.select("h2").text())
                .orElse("");
        return new ReadRow(
                language,
                "",
                List.of(),
                List.of(list.select("dd").stream().map(ReadRow::text).collect(joining("; "))),
                first(AGENCY, List.of(file)),
                named(List.of(heading), language));
    }

    /** A figure on the page {@code file}, as a row of what it says and of what it is called. */
    static ReadRow figure(String file, Element figure) {
        String language = file.substring(0, file.indexOf('/'));
        List<String> cells =
                Stream.of("dd", "dt").map(part -> figure.select(part).text()).toList();
        return new ReadRow(
                language, "", List.of(), cells, first(AGENCY, List.of(file)), named(cells.subList(1, 2), language));
    }

    /**
     * Parts of a cell are one below the other, so numbers of two of them are two numbers. Names, which stand in
     * {@code bdi}, may have digits of their own.
     */
    private static String text(Element cell) {
        return cell.nodeStream(TextNode.class)
                .filter(text -> text.parent() == null || !text.parent().is("bdi"))
                .map(TextNode::text)
                .collect(joining(" "))
                .strip();
    }

    private static Optional<String> first(Pattern pattern, List<String> texts) {
        return texts.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Optional<String> named(List<String> cells, String language) {
        Language words = language.equals("id") ? Language.INDONESIAN : Language.ENGLISH;
        return Stream.of(Metrics.all())
                .flatMap(List::stream)
                .filter(metric -> cells.contains(metric.label().in(words)))
                .map(Metric::id)
                .findFirst();
    }

    List<WordedNumber> numbers(int cell) {
        return cell < cells.size() ? WordedNumber.all(cells.get(cell), language) : List.of();
    }

    /** What stands above a cell; empty where nothing does. */
    String head(int cell) {
        return cell < heads.size() ? heads.get(cell) : "";
    }
}
