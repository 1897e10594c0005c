package lapor.report.agency;

import lapor.breakdown.AgeBand;
import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.metric.Status;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long an agency's open complaints have waited, within the limit of their classification and beyond it.
 *
 * @param bands of working days that any agency has, the shortest first
 */
record OpenAgeTable(Site site, AgencyRows rows, List<AgeBand> bands) {
    private static final Set<Dimension> AGES = Set.of(Dimension.OPEN_IN_TIME, Dimension.OPEN_OVERDUE);
    private static final String NOTHING = "–";

    static OpenAgeTable of(Site site, AgencyRows rows) {
        return new OpenAgeTable(
                site,
                rows,
                rows.breakdowns().values().stream()
                        .flatMap(List::stream)
                        .filter(row -> AGES.contains(row.dimension()))
                        .map(BreakdownRow::value)
                        .flatMap(value -> AgeBand.find(value).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Absent where nothing is open. */
    Optional<NumberTable> find(String agency) {
        List<BreakdownRow> ages = rows.breakdowns().getOrDefault(agency, List.of()).stream()
                .filter(row -> AGES.contains(row.dimension()))
                .toList();
        return ages.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberTable(
                        word(Phrase.AGENCY_AGES),
                        List.of(word(Phrase.AGENCY_AGES_LEAD)),
                        List.of(
                                Column.text(word(Phrase.AGENCY_AGE)),
                                Column.number(word(Phrase.AGENCY_OPEN_IN_TIME)),
                                Column.number(word(Phrase.AGENCY_OVERDUE))),
                        bands.stream().map(band -> row(band, ages)).toList()));
    }

    private TableRow row(AgeBand band, List<BreakdownRow> ages) {
        return TableRow.of(
                label(band), cell(band, Dimension.OPEN_IN_TIME, ages), cell(band, Dimension.OPEN_OVERDUE, ages));
    }

    /** {@code 6–14}, with the dash of a span. */
    private static String label(AgeBand band) {
        return band.first() + (band.last().isPresent() ? "–" + band.last().getAsInt() : "+");
    }

    /** What is withheld is not told band by band, so a band that is not there may also be empty. */
    private String cell(AgeBand band, Dimension dimension, List<BreakdownRow> ages) {
        List<BreakdownRow> known =
                ages.stream().filter(row -> row.dimension() == dimension).toList();
        boolean withheld = known.stream().anyMatch(row -> row.status() == Status.SUPPRESSED);
        return known.stream()
                .filter(row -> row.value().equals(band.code()))
                .map(row -> wording().numbers().whole(row.handlings().orElseThrow()))
                .findFirst()
                .orElse(withheld ? word(Phrase.AGENCY_FEW_OR_NONE) : NOTHING);
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
