package lapor.report.crosscheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.crosscheck.CheckedClaim;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Sheet;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sums of claims by agency and by metric. */
record ClaimTables(Site site) {

    /** Those with the most contradicted claims first, with the letter to each. */
    Sheet agencies() {
        return sheet(
                Phrase.CROSSCHECK_AGENCIES,
                Phrase.AGENCY,
                sums(claim -> claim.claim().agencyId()).entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, ClaimSums> sum) ->
                                        -sum.getValue().contradicted())
                                .thenComparing(sum -> site.agencies().name(sum.getKey()), String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Map.Entry::getKey))
                        .map(sum -> row(agency(sum.getKey(), sum.getValue()), sum.getValue()))
                        .toList());
    }

    /** In the order of the catalogue. */
    Sheet metrics() {
        return sheet(
                Phrase.CROSSCHECK_METRICS,
                Phrase.METRIC,
                sums(claim -> claim.claim().metric()).entrySet().stream()
                        .sorted(Comparator.comparing(sum -> site.metrics().order(sum.getKey())))
                        .map(sum -> row(
                                Cell.of(site.metrics()
                                        .wording(sum.getKey(), site.wording())
                                        .label()),
                                sum.getValue()))
                        .toList());
    }

    private Cell agency(String id, ClaimSums sums) {
        String name = site.agencies().name(id);
        return sums.contradicted() == 0
                ? Cell.link(name, SiteFiles.agency(id))
                : Cell.link(name, SiteFiles.letter(id))
                        .below(Optional.of(site.wording().of(Phrase.CROSSCHECK_LETTER)));
    }

    private Map<String, ClaimSums> sums(Function<CheckedClaim, String> by) {
        Map<String, ClaimSums> sums = new TreeMap<>();
        site.model().claims().stream()
                .collect(groupingBy(by, TreeMap::new, toList()))
                .forEach((id, claims) -> sums.put(id, new ClaimSums(claims)));
        return sums;
    }

    private List<Cell> row(Cell label, ClaimSums sums) {
        return Stream.concat(Stream.of(label), sums.cells(site.wording()).stream())
                .toList();
    }

    private Sheet sheet(Phrase title, Phrase label, List<List<Cell>> rows) {
        Stream<Column> numbers = Stream.of(
                        Phrase.CROSSCHECK_CLAIMS,
                        Phrase.SUPPORTED,
                        Phrase.CONTRADICTED,
                        Phrase.CROSSCHECK_OF_FIRM,
                        Phrase.CROSSCHECK_FOR,
                        Phrase.CROSSCHECK_AGAINST,
                        Phrase.NOT_TESTABLE,
                        Phrase.CROSSCHECK_ERROR)
                .map(phrase -> Column.number(site.wording().of(phrase)));
        return new Sheet(
                site.wording().of(title),
                Stream.concat(Stream.of(Column.text(site.wording().of(label))), numbers)
                        .toList(),
                rows);
    }
}
