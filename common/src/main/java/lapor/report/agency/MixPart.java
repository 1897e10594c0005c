package lapor.report.agency;

import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.metric.Status;
import lapor.peer.ComparisonRow;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.source.Classification;
import lapor.statistics.StandardisedRatio;
import lapor.text.Coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What sort of complaints an agency gets, by which channels, and what that does to the comparison. */
record MixPart(Site site, AgencyRows rows) {

    /** Absent where nothing of it is known. */
    Optional<Part> find(String agency) {
        List<NumberTable> tables = new ArrayList<>();
        ratios(agency).ifPresent(tables::add);
        table(agency, Dimension.CLASSIFICATION, Phrase.AGENCY_CLASSIFICATIONS).ifPresent(tables::add);
        table(agency, Dimension.CHANNEL, Phrase.AGENCY_CHANNELS).ifPresent(tables::add);
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.ofTables("mix", word(Phrase.AGENCY_MIX_TITLE), List.of(), tables)
                        .noting(word(Phrase.AGENCY_MIX_HOW)));
    }

    private Optional<NumberTable> ratios(String agency) {
        List<TableRow> ratios = rows.comparisons().getOrDefault(agency, List.of()).stream()
                .flatMap(row -> row.caseMix().map(mix -> ratio(row, mix)).stream())
                .toList();
        return ratios.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberTable(
                        word(Phrase.AGENCY_MIX_RATIO),
                        List.of(
                                Column.text(word(Phrase.METRIC)),
                                Column.number(word(Phrase.AGENCY_OBSERVED)),
                                Column.number(word(Phrase.AGENCY_EXPECTED)),
                                Column.number(word(Phrase.AGENCY_RATIO)),
                                Column.range(word(Phrase.INTERVAL)),
                                Column.text(word(Phrase.AGENCY_MEANS))),
                        ratios));
    }

    private TableRow ratio(ComparisonRow row, StandardisedRatio mix) {
        Phrase means = mix.low() > 1
                ? Phrase.AGENCY_RATIO_MORE
                : mix.high() < 1 ? Phrase.AGENCY_RATIO_LESS : Phrase.AGENCY_RATIO_USUAL;
        return TableRow.linked(
                site.metrics().wording(row.metric(), wording()).label(),
                SiteFiles.metric(row.metric()),
                wording().numbers().whole(mix.observed()),
                wording().numbers().decimal(mix.expected(), 1),
                wording().numbers().decimal(mix.ratio(), 2),
                wording().numbers().decimal(mix.low(), 2)
                        + "–"
                        + wording().numbers().decimal(mix.high(), 2),
                word(means));
    }

    private Optional<NumberTable> table(String agency, Dimension dimension, Phrase title) {
        List<TableRow> values = rows.breakdowns().getOrDefault(agency, List.of()).stream()
                .filter(row -> row.dimension() == dimension)
                .map(this::row)
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberTable(
                        word(title),
                        List.of(
                                Column.text(word(title)),
                                Column.number(word(Phrase.HANDLINGS)),
                                Column.number(word(Phrase.AGENCY_SHARE))),
                        values));
    }

    private TableRow row(BreakdownRow row) {
        if (row.status() == Status.SUPPRESSED) {
            return TableRow.of(word(Phrase.AGENCY_OTHERS), MetricWording.status(row.status(), wording()), "–");
        }
        return TableRow.of(
                row.value().isEmpty() ? word(Phrase.AGENCY_UNNAMED) : name(row),
                wording().numbers().whole(row.handlings().orElseThrow()),
                wording().numbers().percent(row.share().orElseThrow(), 1));
    }

    private String name(BreakdownRow row) {
        return Coded.find(Classification.class, row.value())
                .filter(known -> row.dimension() == Dimension.CLASSIFICATION)
                .map(known -> wording().of(known.label()))
                .orElseGet(() -> PlainText.of(row.value()));
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
