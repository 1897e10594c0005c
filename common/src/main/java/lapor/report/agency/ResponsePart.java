package lapor.report.agency;

import lapor.metric.Status;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.response.CurveRow;

import java.util.List;
import java.util.Optional;

/** How soon an agency answers. */
record ResponsePart(Site site, AgencyRows rows, AgencyCharts charts) {

    /** Absent where nothing is known of it. */
    Optional<Part> find(String agency) {
        List<CurveRow> curve = rows.curves().getOrDefault(agency, List.of());
        if (curve.isEmpty()) {
            return Optional.empty();
        }
        Part part = Part.ofTables("response", word(Phrase.AGENCY_CURVE_TITLE), List.of(sentence(curve)), List.of());
        boolean anything = curve.stream().anyMatch(row -> row.answered().isPresent());
        return Optional.of((anything ? part.with(List.of(new Figure(charts.curve(curve), table(curve)))) : part)
                .noting(word(Phrase.AGENCY_CURVE_HOW)));
    }

    private String sentence(List<CurveRow> curve) {
        int limit = site.model().headline().limits().firstResponse().workingDays();
        return curve.stream()
                .filter(row -> row.workingDays() == limit && row.answered().isPresent())
                .findFirst()
                .map(row -> wording()
                        .of(
                                Phrase.AGENCY_CURVE_AT,
                                share(row.answered().getAsDouble()),
                                wording().numbers().whole(limit),
                                interval(row)))
                .orElseGet(() -> word(Phrase.AGENCY_CURVE_WITHHELD));
    }

    private NumberTable table(List<CurveRow> curve) {
        return new NumberTable(
                word(Phrase.AGENCY_CURVE_TITLE),
                List.of(
                        Column.number(word(Phrase.AGENCY_DAYS)),
                        Column.number(word(Phrase.AGENCY_ANSWERED)),
                        Column.range(word(Phrase.INTERVAL)),
                        Column.number(word(Phrase.AGENCY_AT_RISK))),
                curve.stream().map(this::row).toList());
    }

    private TableRow row(CurveRow row) {
        String day = wording().numbers().whole(row.workingDays());
        if (row.answered().isEmpty()) {
            return TableRow.of(day, MetricWording.status(Status.NOT_AVAILABLE, wording()), "–", "–");
        }
        return TableRow.of(
                day,
                share(row.answered().getAsDouble()),
                interval(row),
                wording().numbers().whole(row.atRisk().orElseThrow()));
    }

    private String interval(CurveRow row) {
        return row.low().isPresent() && row.high().isPresent()
                ? wording().numbers().hundredths(row.low().getAsDouble(), 1)
                        + "–"
                        + share(row.high().getAsDouble())
                : "–";
    }

    private String share(double share) {
        return wording().numbers().percent(share, 1);
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
